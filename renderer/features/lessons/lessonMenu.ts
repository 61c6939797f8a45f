import type { Command, SingleCommand } from '@shared/domain/commands';
import type { Lesson } from '@shared/domain/lessons';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import { patterns } from '@shared/model/actions';
import { factors } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { LessonRecord, Retro } from '@shared/model/records';
import { Archive, ArchiveRestore, Bookmark, Trash2 } from 'lucide-react';
import type { Sent } from '../../store/boardStore';
import { dayAndMonth, localDay, localeOf } from '../../ui/dates';
import { putInBin } from '../../ui/putInBin';
import type { MenuGroup } from '../../ui/useMenu';
import { shorten } from '../../ui/visibleText';

type Context = {
  readonly lesson: Lesson;
  /** The retrospective that an answer is about. */
  readonly newest: Retro | null;
  readonly t: Translate;
  readonly language: Language;
  readonly change: (make: (id: RecordId) => SingleCommand | null) => Promise<{ readonly ok: boolean }>;
  readonly send: (command: Command) => Promise<Sent>;
  /** The lesson leaves the list it is in. */
  readonly onGone: () => void;
};

/** What one can do with a lesson besides changing its words. */
export function lessonMenu(context: Context): readonly MenuGroup[] {
  const { lesson, newest, t, language, change, send, onGone } = context;
  const { record, statement, action, factor, pattern } = lesson;
  const leave = (work: () => Promise<unknown>) => {
    onGone();
    void work();
  };
  const keep = {
    id: 'keep',
    label: t('lessons.keep'),
    icon: Bookmark,
    run: () => void change(() => null),
  };
  const archive = {
    id: 'archive',
    label: t(record?.archived ? 'lessons.unarchive' : 'lessons.archive'),
    icon: record?.archived ? ArchiveRestore : Archive,
    run: () => leave(() => change((id) => ({ type: 'lesson/archive', id, archived: !record?.archived }))),
  };
  return [
    { id: 'lesson', entries: record ? [archive] : [keep, archive] },
    ...(record && action === null && newest ? [answers(record, newest)] : []),
    {
      id: 'factors',
      label: t('card.factor'),
      entries: factors.map((one) => ({
        id: one,
        label: t(`factor.${one}`),
        isChecked: one === factor,
        run: () => void change((id) => ({ type: 'lesson/set-factor', id, factor: one })),
      })),
    },
    {
      id: 'patterns',
      label: t('lessons.pattern'),
      entries: [...patterns, null].map((one) => ({
        id: one ?? 'none',
        label: one === null ? t('lessons.noPattern') : t(`pattern.${one}`),
        isChecked: one === pattern,
        run: () => void change((id) => ({ type: 'lesson/set-pattern', id, pattern: one })),
      })),
    },
    ...(record
      ? [
          {
            id: 'bin',
            entries: [
              {
                id: 'delete',
                label: t('lessons.delete'),
                icon: Trash2,
                tone: 'trouble' as const,
                run: () => leave(() => remove(record.id)),
              },
            ],
          },
        ]
      : []),
  ];

  function remove(id: RecordId): Promise<void> {
    const text = t('bin.put', { title: shorten(statement) });
    return putInBin({ type: 'lesson/delete', id }, { t, send, text });
  }

  /** Whether it held: the others have the answers that their action got. */
  function answers({ outcomes }: LessonRecord, { id: retro, date }: Retro): MenuGroup {
    const when = dayAndMonth(date, localDay(), localeOf(language));
    return {
      id: 'answers',
      label: t('lessons.askHeld', { when }),
      entries: (['worked', 'didnt'] as const).map((outcome) => {
        const isChecked = outcomes?.[retro] === outcome;
        return {
          id: outcome,
          label: t(`lessons.answer.${outcome}`),
          isChecked,
          run: () =>
            void change((id) => ({
              type: 'lesson/set-outcome',
              id,
              retro,
              outcome: isChecked ? null : outcome,
            })),
        };
      }),
    };
  }
}
