import type { Command } from '@shared/domain/commands';
import { binnedJustNow } from '@shared/domain/previewEdits';
import type { BoardView } from '@shared/model/records';
import { ArrowLeft, Undo2 } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { Sent } from '../../store/boardStore';
import { Button } from '../../ui/Button';
import { localDay, localeOf, longDay, moment } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { showToast } from '../../ui/toasts';
import { shorten, visibleText } from '../../ui/visibleText';
import styles from './BinPage.module.css';
import { type BinEntry, binEntries } from './binEntries';
import { EmptyBin } from './EmptyBin';

type Props = {
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  readonly onBack: () => void;
};

/** What was put into the bin, with the way back for each. It lives in the file, so it is still here tomorrow. */
export function BinPage({ view, isReadOnly, send, onBack }: Props) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = useMemo(() => binEntries(view), [view]);

  const restore = async ({ record }: BinEntry) => {
    // The pressed button goes away with its entry: the focus stays on this page.
    heading.current?.focus();
    const sent = await send({ type: 'record/restore', id: record.id });
    if (sent.ok) showToast({ text: t('bin.restored', { title: shorten(record.title) }), topic: 'bin' });
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Button look="quiet" icon={ArrowLeft} className={styles.back} onClick={onBack}>
          {t('bin.back')}
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {t('bin.title')}
        </h1>
        {entries.length > 0 && <p>{t('bin.lead')}</p>}
      </header>
      {entries.length === 0 ? (
        <EmptyBin />
      ) : (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.record.id} className={styles.entry}>
              <Words entry={entry} />
              {!isReadOnly && (
                <Button
                  icon={Undo2}
                  aria-label={t('bin.restoreWhat', { title: shorten(entry.record.title) })}
                  onClick={() => void restore(entry)}
                >
                  {t('bin.restore')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Words({ entry }: { readonly entry: BinEntry }) {
  const { t, language } = useI18n();
  const locale = localeOf(language);
  const { record } = entry;
  const when =
    record.binnedAt === null || record.binnedAt === binnedJustNow
      ? t('bin.justNow')
      : t('bin.when', { when: moment(record.binnedAt, localDay(), locale) });
  if (entry.kind === 'card') {
    const { column } = entry.record.place;
    const retro = shorten(entry.retro?.title ?? '…', 60);
    return (
      <div className={styles.words}>
        <span className={`${styles.kind} ${styles[column]}`}>
          {t('bin.cardOf', { column: t(`column.${column}`), retro })}
        </span>
        <h2 dir="auto">{visibleText(record.title)}</h2>
        <p>{when}</p>
      </div>
    );
  }
  const { cards } = entry;
  const { date } = entry.record;
  return (
    <div className={styles.words}>
      <span className={styles.kind}>
        {t('bin.retro')} · {longDay(date, localDay(), locale)}
      </span>
      <h2 dir="auto">{visibleText(record.title)}</h2>
      <p>
        {when}
        {cards.length > 0 && `, ${t('bin.withCards', { count: cards.length })}`}
      </p>
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.slice(0, shownCards).map((card) => (
            <li key={card.id} dir="auto" className={styles[card.place.column]}>
              {shorten(card.title, 120)}
            </li>
          ))}
          {cards.length > shownCards && (
            <li className={styles.others}>{t('bin.others', { count: cards.length - shownCards })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

const shownCards = 6;
