import type { Experiment } from '@shared/domain/experiments';
import { experimentParts } from '@shared/model/actions';
import { useI18n } from '../../ui/I18n';
import { CardLink } from './CardLink';
import { Extra } from './Extra';
import styles from './Playbook.module.css';
import type { PartProps } from './PlaybookPage';

type Props = PartProps & { readonly experiment: Experiment };

/** An experiment: its action, what we expect, how far it may go, how it was before and after, what we saw. */
export function ExperimentEntry({ experiment: { card }, view, isReadOnly, send, onShow }: Props) {
  const { t } = useI18n();
  const { id, experiment = {} } = card;
  return (
    <article className={styles.entry} aria-label={card.title}>
      <h4>
        <CardLink card={card} view={view} onShow={onShow} />
      </h4>
      <div className={styles.extras}>
        {experimentParts.map((part) => (
          <Extra
            key={part}
            label={t(`experiment.${part}`)}
            value={experiment[part]}
            isReadOnly={isReadOnly}
            onSave={(text) => void send({ type: 'card/set-experiment', id, part, text })}
          />
        ))}
      </div>
    </article>
  );
}
