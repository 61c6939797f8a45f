import type { Command, SingleCommand } from '@shared/domain/commands';
import type { Lesson } from '@shared/domain/lessons';
import { retrosOf } from '@shared/domain/queries';
import { patternName } from '@shared/export/patternName';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { MoreHorizontal } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Sent } from '../../store/boardStore';
import { useSought } from '../../store/useSought';
import { dayAndMonth, localDay, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { InlineEdit } from '../../ui/InlineEdit';
import { useMenu } from '../../ui/useMenu';
import { shorten } from '../../ui/visibleText';
import { evidenceWords } from './evidenceWords';
import { commandsFor } from './keepLesson';
import { LessonPlace } from './LessonPlace';
import styles from './LessonsPage.module.css';
import { lessonMenu } from './lessonMenu';

type Props = {
  readonly lesson: Lesson;
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  readonly onCard: (card: RecordId) => void;
  /** The versions of a record's fields. */
  readonly versionsOf: (record: RecordId) => ReactNode;
  readonly onGone: () => void;
};

/** A lesson: what one knows, what one does about it, how often it held, and where it comes from. */
export function LessonCard({ lesson, view, isReadOnly, send, onCard, versionsOf, onGone }: Props) {
  const { t, language } = useI18n();
  const article = useRef<HTMLElement>(null);
  const { record, statement, solution, pattern, evidence, retro, action, cause } = lesson;
  const isSought = useSought(record?.id ?? null, article);

  const change = (make: (id: RecordId) => SingleCommand | null) =>
    send({ type: 'batch', commands: [...commandsFor(lesson, make)] });
  const menu = useMenu(t('lessons.more', { statement: shorten(statement) }), () =>
    lessonMenu({ lesson, newest: retrosOf(view)[0] ?? null, t, language, change, send, onGone }),
  );
  const locale = localeOf(language);
  const proof = evidenceWords(evidence, t, localDay(), locale);
  const source = cause ?? action;
  return (
    <article
      ref={article}
      className={styles.lesson}
      aria-label={statement}
      data-record={record?.id}
      data-highlighted={isSought || undefined}
      tabIndex={-1}
    >
      <h3>
        <InlineEdit
          value={statement}
          label={t('lessons.statement')}
          isReadOnly={isReadOnly}
          onSave={(text) => void change((id) => ({ type: 'lesson/set-statement', id, statement: text }))}
        />
      </h3>
      {(solution !== null || !isReadOnly) && (
        <p className={styles.solution}>
          <span aria-hidden="true">→</span>
          <InlineEdit
            value={solution ?? ''}
            label={t('lessons.solution')}
            invitation={t('lessons.addSolution')}
            mayBeEmpty
            isReadOnly={isReadOnly}
            onSave={(text) => void change((id) => ({ type: 'lesson/set-solution', id, solution: text }))}
          />
        </p>
      )}
      <p className={styles.facts}>
        {pattern && <span className={styles.pattern}>{patternName(t, pattern)}</span>}
        <LessonPlace record={record} isReadOnly={isReadOnly} change={change} />
        <span>{proof ?? t(lesson.kept ? 'lessons.notTried' : 'lessons.notYet')}</span>
        {source && retro && (
          <button type="button" className={styles.source} onClick={() => onCard(source.id)}>
            {t('lessons.from', {
              retro: shorten(retro.title, 60),
              when: dayAndMonth(retro.date, localDay(), locale),
            })}
          </button>
        )}
      </p>
      {record && versionsOf(record.id)}
      {!isReadOnly && (
        <div className={styles.more}>
          <IconButton
            icon={MoreHorizontal}
            size={17}
            label={t('lessons.more', { statement: shorten(statement) })}
            {...menu.triggerProps}
          />
        </div>
      )}
      {menu.menu}
    </article>
  );
}
