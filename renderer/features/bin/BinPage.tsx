import type { Command } from '@shared/domain/commands';
import { isHeldBack } from '@shared/domain/veil';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, RecordView } from '@shared/model/records';
import { titleOf } from '@shared/model/titleOf';
import { Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Sent } from '../../store/boardStore';
import { searchIn } from '../../store/searchIn';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { PageFrame } from '../../ui/PageFrame';
import { SearchField } from '../../ui/SearchField';
import { showToast } from '../../ui/toasts';
import { shorten } from '../../ui/visibleText';
import styles from './BinPage.module.css';
import { type BinEntry, binEntries, entriesWith } from './binEntries';
import { EmptyBin } from './EmptyBin';
import { EmptyTheBin } from './EmptyTheBin';
import { EntryWords } from './EntryWords';

type Props = {
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  readonly onBack: () => void;
  /** Opens a record where it stands, and puts the focus on it. */
  readonly onShow: (id: RecordId) => void;
};

/** With fewer there is nothing to look for. */
const worthSearching = 4;

/**
 * What was put into the bin, with the way back for each. It lives in the file, so it is still here tomorrow. Of a card that
 * somebody writes separately it says no more than the board does.
 */
export function BinPage({ view, isReadOnly, send, onBack, onShow }: Props) {
  const { t, language } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query.trim());
  const entries = useMemo(() => binEntries(view), [view]);
  const shown = useMemo(() => {
    if (sought === '') return entries;
    const { bin } = searchIn({ t, language }).find(view, sought, view.size).kinds;
    return entriesWith(entries, new Set(bin.records.map(({ id }) => id)));
  }, [entries, view, sought, t, language]);

  const nameOf = (record: RecordView): string =>
    isHeldBack(view, record) ? t('apart.hidden', { count: 1 }) : titleOf(record);
  const restore = async ({ record }: BinEntry) => {
    // The pressed button goes away with its entry: the focus stays on this page.
    heading.current?.focus();
    const sent = await send({ type: 'record/restore', id: record.id });
    if (!sent.ok) return;
    const see = { label: t('bin.see'), run: () => onShow(record.id) };
    showToast({
      text: t('bin.restored', { title: shorten(nameOf(record)) }),
      topic: 'bin',
      ...(record.type === 'person' ? {} : { action: see }),
    });
  };
  return (
    <PageFrame
      title={t('bin.title')}
      lead={entries.length > 0 && t('bin.lead')}
      onBack={onBack}
      heading={heading}
    >
      {(entries.length >= worthSearching || query !== '') && (
        <SearchField className={styles.search} label={t('bin.search')} value={query} onChange={setQuery} />
      )}
      {entries.length > 0 && !isReadOnly && (
        <div className={styles.forGood}>
          <EmptyTheBin view={view} send={send} onDone={() => heading.current?.focus()} />
        </div>
      )}
      {entries.length === 0 && <EmptyBin />}
      {entries.length > 0 && shown.length === 0 && (
        <p aria-live="polite" className={styles.none}>
          {t('bin.none', { query: sought })}
        </p>
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((entry) => (
            <li key={entry.record.id} className={styles.entry}>
              <EntryWords entry={entry} nameOf={nameOf} />
              {!isReadOnly && (
                <Button
                  icon={Undo2}
                  aria-label={t('bin.restoreWhat', { title: shorten(nameOf(entry.record)) })}
                  onClick={() => void restore(entry)}
                >
                  {t('bin.restore')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  );
}
