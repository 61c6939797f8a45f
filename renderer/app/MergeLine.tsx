import type { Merge } from '@shared/ipc/contract';
import { useEffect } from 'react';
import { announce } from '../ui/announcer';
import { clockTime, localeOf } from '../ui/dates';
import { useI18n } from '../ui/I18n';
import { showToast } from '../ui/toasts';

/** One calm line about what another machine changed, and a word more when it came from a conflict copy. */
export function MergeLine({ news }: { readonly news: Merge | null }) {
  const { t, language } = useI18n();
  const line = news && t('files.seen', { time: clockTime(news.at, localeOf(language)) });

  useEffect(() => {
    if (!news || !line) return;
    const { source, records } = news;
    if (source.kind === 'file') announce(line);
    else {
      const tool = source.tool ?? t('files.seen.anyTool');
      showToast({ text: t('files.seen.copy', { count: records.length, tool }), topic: 'copy' });
    }
  }, [news, line, t]);

  return line ? <span>{line}</span> : null;
}
