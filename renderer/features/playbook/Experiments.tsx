import { experimentsOf } from '@shared/domain/experiments';
import { useMemo } from 'react';
import { useI18n } from '../../ui/I18n';
import { ExperimentEntry } from './ExperimentEntry';
import styles from './Playbook.module.css';
import type { PartProps } from './PlaybookPage';
import { Section } from './Section';

/** What is tried as an experiment: what is still to be done, and what was seen. */
export function Experiments(props: PartProps) {
  const { view } = props;
  const { t } = useI18n();
  const experiments = useMemo(() => experimentsOf(view), [view]);
  const groups = (['planned', 'done'] as const).filter((group) => experiments[group].length > 0);
  return (
    <Section part="experiments">
      {groups.length === 0 && <p className={styles.ask}>{t('experiments.none')}</p>}
      {groups.map((group) => (
        <section key={group} className={styles.group} aria-label={t(`experiments.${group}`)}>
          <h3>{t(`experiments.${group}`)}</h3>
          <ul className={styles.list}>
            {experiments[group].map((experiment) => (
              <li key={experiment.card.id}>
                <ExperimentEntry experiment={experiment} {...props} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
