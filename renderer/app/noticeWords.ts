import { userOf } from '@shared/domain/planMachine';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import type { Notice } from '@shared/ipc/contract';
import type { BoardView } from '@shared/model/records';
import { dayAndMonth, localDay, localeOf } from '../ui/dates';
import { timeSpan } from '../ui/timeSpan';
import { whose } from '../ui/whoWords';

type Around = { readonly t: Translate; readonly language: Language; readonly view: BoardView };

/** What to tell somebody: what it is, in one sentence; what is safe, and what to do. */
type NoticeWords = { readonly title: string; readonly todo: string };

/** A notice as it is told. */
export function noticeWords(around: Around, notice: Notice): NoticeWords {
  return notice.kind === 'clock' ? clockWords(around, notice) : olderFileWords(around, notice);
}

function clockWords({ t, language, view }: Around, notice: Extract<Notice, { kind: 'clock' }>): NoticeWords {
  const ahead = timeSpan(notice.aheadMs, localeOf(language));
  if (notice.isHere) return { title: t('notices.clock.here'), todo: t('notices.clock.hereTodo', { ahead }) };
  const person = userOf(view, notice.by);
  const title = person
    ? t('notices.clock.of', { whose: whose(t, language, [person.name]) })
    : t('notices.clock.elsewhere');
  return { title, todo: t('notices.clock.todo', { ahead }) };
}

function olderFileWords(
  { t, language }: Around,
  { at, count }: Extract<Notice, { kind: 'older-file' }>,
): NoticeWords {
  const todo = t('notices.older.todo', { count });
  if (at === null) return { title: t('notices.older'), todo };
  const date = dayAndMonth(localDay(new Date(at)), localDay(), localeOf(language));
  return { title: t('notices.olderFrom', { date }), todo };
}
