import type { Lesson } from '@shared/domain/lessons';
import { type PatternExamples, patternLibrary } from '@shared/domain/patternLibrary';
import { patternName } from '@shared/export/patternName';
import { isPattern } from '@shared/model/actions';
import { useMemo } from 'react';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { CardLink } from './CardLink';
import styles from './Playbook.module.css';
import type { PartProps } from './PlaybookPage';
import { Section } from './Section';

/** The resilience patterns, each with what it means and what the household has tried of it. */
export function PatternLibrary(props: PartProps) {
  const { view } = props;
  const library = useMemo(() => patternLibrary(view), [view]);
  return (
    <Section part="library">
      <ul className={styles.patterns}>
        {library.map((examples) => (
          <li key={examples.pattern}>
            <Pattern examples={examples} {...props} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** More would make one pattern longer than the others together. */
const mostShown = 4;

function Pattern({ examples, view, onShow }: PartProps & { readonly examples: PatternExamples }) {
  const { t } = useI18n();
  const { pattern, lessons, actions } = examples;
  const name = patternName(t, pattern);
  const known = isPattern(pattern) ? pattern : null;
  const all = [...lessons.map(lessonExample), ...actions.map((card) => ({ key: card.id, card, text: '' }))];
  const shown = all.slice(0, mostShown);
  return (
    <article className={styles.pattern} aria-label={name}>
      <h3>{name}</h3>
      {known && <p>{t(`pattern.${known}.line`)}</p>}
      {known && all.length === 0 && (
        <p className={styles.ask}>{t('library.example', { text: t(`pattern.${known}.example`) })}</p>
      )}
      {shown.length > 0 && (
        <ul>
          {shown.map(({ key, card, text }) => (
            <li key={key}>
              {card ? (
                <CardLink card={card} view={view} onShow={onShow} />
              ) : (
                <button type="button" dir="auto" className={styles.cardLink} onClick={() => onShow(key)}>
                  <span>{shorten(text, 120)}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {all.length > shown.length && (
        <p className={styles.ask}>{t('library.others', { count: all.length - shown.length })}</p>
      )}
    </article>
  );
}

/** A lesson that was kept is looked at on its page; one that follows from the board, on its card. */
const lessonExample = ({ record, action, statement, solution }: Lesson) => ({
  key: record?.id ?? action?.id ?? statement,
  card: record ? null : action,
  text: solution ?? statement,
});
