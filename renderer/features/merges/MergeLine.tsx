import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { BoardStore } from '../../store/boardStore';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { showToast } from '../../ui/toasts';
import styles from './MergeLine.module.css';
import { mergeLine } from './mergeWords';

const loadMergeReport = () => import('./MergeReport').then(({ MergeReport }) => ({ default: MergeReport }));
const MergeReport = lazy(loadMergeReport);

type Props = {
  readonly board: BoardStore;
  /** Takes back what was done to the file by hand. */
  readonly onUndo: () => void;
  /** Shows a record where it stands. */
  readonly onShow: (id: string) => void;
  /** The versions of a record's fields. */
  readonly versionsOf: (id: string) => ReactNode;
};

/**
 * One calm line about what another machine changed, which opens the report of it; and a word more when it came from a
 * conflict copy, or from somebody who edited the file by hand.
 */
export function MergeLine({ board, onUndo, ...report }: Props) {
  const { t, language } = useI18n();
  const { view, machine, merges, isWaiting } = useStore(board, (state) => state);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const last = merges.at(-1) ?? null;
  const line = useMemo(
    () => last && mergeLine({ t, language, view, machine }, last),
    [t, language, view, machine, last],
  );

  const latest = useRef({ onUndo, line });
  latest.current = { onUndo, line };
  useEffect(() => {
    if (!last) return;
    const { source, records, whileAway } = last;
    if (source.kind === 'file') announce(latest.current.line ?? '');
    else if (source.kind === 'hand') {
      const count = source.binned.length;
      const text = count > 0 ? t('files.byHand.binned', { count }) : t('files.byHand');
      const run = () => latest.current.onUndo();
      showToast({ text, topic: 'undo', action: { label: t('undo.undo'), run } });
    } else if (!whileAway) {
      const tool = source.tool ?? t('files.seen.anyTool');
      showToast({ text: t('files.seen.copy', { count: records.length, tool }), topic: 'copy' });
    }
  }, [last, t]);
  useEffect(() => {
    if (isWaiting) announce(t('merges.waiting'));
  }, [isWaiting, t]);

  if (isWaiting) return <span>{t('merges.waiting')}</span>;
  if (line === null) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.line}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {line}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <MergeReport board={board} anchor={button} onClose={() => setOpen(false)} {...report} />
        </Suspense>
      )}
    </>
  );
}
