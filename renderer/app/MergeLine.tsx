import type { Merge } from '@shared/ipc/contract';
import { useEffect, useRef } from 'react';
import { announce } from '../ui/announcer';
import { clockTime, localeOf } from '../ui/dates';
import { useI18n } from '../ui/I18n';
import { showToast } from '../ui/toasts';

type Props = {
  readonly news: Merge | null;
  /** Takes back what was done to the file by hand. */
  readonly onUndo: () => void;
};

/**
 * One calm line about what another machine changed, and a word more when it came from a conflict copy, or from somebody
 * who edited the file by hand.
 */
export function MergeLine({ news, onUndo }: Props) {
  const { t, language } = useI18n();
  const line = news && t('files.seen', { time: clockTime(news.at, localeOf(language)) });

  const undo = useRef(onUndo);
  undo.current = onUndo;

  useEffect(() => {
    if (!news || !line) return;
    const { source, records } = news;
    if (source.kind === 'file') announce(line);
    else if (source.kind === 'hand') {
      const count = source.binned.length;
      const text = count > 0 ? t('files.byHand.binned', { count }) : t('files.byHand');
      showToast({ text, topic: 'hand', action: { label: t('undo.undo'), run: () => undo.current() } });
    } else {
      const tool = source.tool ?? t('files.seen.anyTool');
      showToast({ text: t('files.seen.copy', { count: records.length, tool }), topic: 'copy' });
    }
  }, [news, line, t]);

  return line ? <span>{line}</span> : null;
}
