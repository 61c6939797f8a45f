import { peopleOf } from '@shared/domain/queries';
import type { Paper } from '@shared/ipc/papers';
import type { BoardView } from '@shared/model/records';
import { type CSSProperties, useMemo } from 'react';
import { dayAndMonth, localDay, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { visibleText } from '../../ui/visibleText';
import { type FittedText, fitSheet } from './fitSheet';
import styles from './LeavingSheet.module.css';
import { useLeaving } from './useLeaving';

type Props = { readonly view: BoardView; readonly paper: Paper };

/** The card on one page of paper, to hang on the fridge: as much of it as fits, and boxes to tick by hand. */
export function LeavingSheet({ view, paper }: Props) {
  const { t, language } = useI18n();
  const { card, sections, kit } = useLeaving(view);
  const sheet = useMemo(
    () =>
      fitSheet(
        sections,
        kit.items.map(({ item }) => item.title),
        paper,
      ),
    [sections, kit, paper],
  );
  const names = peopleOf(view)
    .filter(({ id }) => card.visit.people.includes(id))
    .map(({ name }) => name);
  const today = localDay();
  const when = t('leaving.printed', { when: dayAndMonth(today, today, localeOf(language)) });
  return (
    <article className={styles.sheet} data-paper={paper}>
      <header>
        <h1>{t('leaving.title')}</h1>
        <p>{[card.visit.place, names.join(', '), when].filter(Boolean).map(visibleText).join(' · ')}</p>
      </header>
      <div className={styles.main}>
        {sections.length === 0 && <p className={styles.none}>{t('leaving.empty')}</p>}
        {sheet.sections.map(({ kind, items, more }) => (
          <section key={kind}>
            <h2>{t(`leaving.${kind}`)}</h2>
            <ul>
              {items.map(({ key, lead, notes }) => (
                <li key={key}>
                  <Clamped as="strong" of={lead} />
                  {notes.map((note) => (
                    <Clamped key={note.text} as="p" of={note} />
                  ))}
                </li>
              ))}
            </ul>
            {more > 0 && (
              <p className={styles.more}>
                {t(items.length > 0 ? 'leaving.more' : 'leaving.notOnPaper', { count: more })}
              </p>
            )}
          </section>
        ))}
      </div>
      {sheet.kit.items.length > 0 && (
        <section className={styles.kit}>
          <h2>{t('kit.heading')}</h2>
          <ul>
            {kit.items.slice(0, sheet.kit.items.length).map(({ item, isPacked }, index) => (
              <li key={item.id} data-packed={isPacked || undefined}>
                <Clamped as="span" of={sheet.kit.items[index] ?? { text: item.title, lines: 1 }} />
              </li>
            ))}
          </ul>
          {sheet.kit.more > 0 && (
            <p className={styles.more}>{t('leaving.more', { count: sheet.kit.more })}</p>
          )}
        </section>
      )}
    </article>
  );
}

type ClampedProps = { readonly as: 'strong' | 'p' | 'span'; readonly of: FittedText };

/** A text in as many lines as it was given. */
const Clamped = ({ as: Tag, of: { text, lines } }: ClampedProps) => (
  <Tag dir="auto" className={styles.clamped} style={{ '--lines': lines } as CSSProperties}>
    {visibleText(text)}
  </Tag>
);
