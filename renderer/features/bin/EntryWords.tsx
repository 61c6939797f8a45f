import { binnedJustNow } from '@shared/domain/previewEdits';
import type { Card, RecordView } from '@shared/model/records';
import { localDay, localeOf, longDay } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { shorten, visibleText } from '../../ui/visibleText';
import { whenWords } from '../../ui/whenWords';
import styles from './BinPage.module.css';
import type { BinEntry } from './binEntries';

type NameOf = (record: RecordView) => string;

/** What lies in the bin: what it is and where it was, what it says, since when it lies there, and what went along. */
export function EntryWords({ entry, nameOf }: { readonly entry: BinEntry; readonly nameOf: NameOf }) {
  const { t, language } = useI18n();
  const locale = localeOf(language);
  const { record } = entry;
  const cards = entry.kind === 'retro' ? entry.cards : [];
  const when =
    record.binnedAt === null || record.binnedAt === binnedJustNow
      ? t('bin.justNow')
      : t('bin.when', { when: whenWords({ t, locale, now: new Date() }, record.binnedAt) });
  return (
    <div className={styles.words}>
      <span
        className={
          entry.kind === 'card' ? `${styles.kind} ${styles[entry.record.place.column]}` : styles.kind
        }
      >
        {kindWords()}
      </span>
      <h2 dir="auto">{visibleText(nameOf(record))}</h2>
      {entry.kind === 'lesson' && entry.record.solution && (
        <p dir="auto">→ {shorten(entry.record.solution, 160)}</p>
      )}
      <p>
        {when}
        {cards.length > 0 && `, ${t('bin.withCards', { count: cards.length })}`}
      </p>
      {cards.length > 0 && <Along cards={cards} nameOf={nameOf} />}
    </div>
  );

  function kindWords(): string {
    switch (entry.kind) {
      case 'retro':
        return `${t('bin.retro')} · ${longDay(entry.record.date, localDay(), locale)}`;
      case 'card': {
        const retro = shorten(entry.retro?.title ?? '…', 60);
        return t('bin.cardOf', { column: t(`column.${entry.record.place.column}`), retro });
      }
      default:
        return t(`bin.${entry.kind}`);
    }
  }
}

const shownCards = 6;

function Along({ cards, nameOf }: { readonly cards: readonly Card[]; readonly nameOf: NameOf }) {
  const { t } = useI18n();
  return (
    <ul className={styles.cards}>
      {cards.slice(0, shownCards).map((card) => (
        <li key={card.id} dir="auto" className={styles[card.place.column]}>
          {shorten(nameOf(card), 120)}
        </li>
      ))}
      {cards.length > shownCards && (
        <li className={styles.others}>{t('bin.others', { count: cards.length - shownCards })}</li>
      )}
    </ul>
  );
}
