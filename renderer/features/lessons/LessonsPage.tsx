import type { Command } from '@shared/domain/commands';
import { archivedLessonsOf, lessonKey, lessonsByFactor } from '@shared/domain/lessons';
import { factorName } from '@shared/export/factorName';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Sent } from '../../store/boardStore';
import { useI18n } from '../../ui/I18n';
import { PageFrame } from '../../ui/PageFrame';
import { SearchField } from '../../ui/SearchField';
import { AddLesson } from './AddLesson';
import { filterLessons } from './filterLessons';
import { LessonCard } from './LessonCard';
import styles from './LessonsPage.module.css';
import { NoLessons } from './NoLessons';

type Props = {
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  readonly onBack: () => void;
  /** Opens the retrospective of a card and shows the card. */
  readonly onCard: (card: RecordId) => void;
  /** The exports. */
  readonly tools: ReactNode;
  /** The versions of a record's fields. */
  readonly versionsOf: (record: RecordId) => ReactNode;
};

/** With fewer there is nothing to look for. */
const worthSearching = 6;

/** What was learnt, by factor: read, found again, put in better words, put away. */
export function LessonsPage({ view, isReadOnly, send, onBack, onCard, tools, versionsOf }: Props) {
  const { t } = useI18n();
  const [query, setQuery] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const groups = useMemo(() => lessonsByFactor(view), [view]);
  const archived = useMemo(() => archivedLessonsOf(view), [view]);
  const shown = useMemo(
    () => filterLessons(groups, query, (factor) => factorName(t, factor)),
    [groups, query, t],
  );
  // What was pressed may go away with its lesson: the focus stays on this page.
  const card = { view, isReadOnly, send, onCard, versionsOf, onGone: () => heading.current?.focus() };
  const lessonCount = groups.reduce((count, { lessons }) => count + lessons.length, 0);
  const isEmpty = groups.length === 0 && archived.length === 0;

  return (
    <PageFrame
      title={t('lessons.title')}
      lead={
        !isEmpty && (
          <>
            {t('lessons.lead')} {!isReadOnly && t('lessons.leadHow')}
          </>
        )
      }
      tools={groups.length > 0 && tools}
      onBack={onBack}
      heading={heading}
    >
      {!isReadOnly && <AddLesson send={send} />}
      {(lessonCount >= worthSearching || query !== '') && (
        <SearchField
          className={styles.search}
          label={t('lessons.search')}
          value={query}
          onChange={setQuery}
        />
      )}
      {isEmpty && <NoLessons isReadOnly={isReadOnly} />}
      {query !== '' && shown.length === 0 && <p className={styles.none}>{t('lessons.none', { query })}</p>}
      {shown.map(({ factor, lessons }) => (
        <section key={factor} className={styles.group} aria-label={factorName(t, factor)}>
          <h2>
            {factorName(t, factor)} <small aria-hidden="true">{lessons.length}</small>
          </h2>
          <ul>
            {lessons.map((lesson) => (
              <li key={lessonKey(lesson)}>
                <LessonCard lesson={lesson} {...card} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {archived.length > 0 && query === '' && (
        <details className={styles.archived}>
          <summary>{t('lessons.archivedCount', { count: archived.length })}</summary>
          <ul>
            {archived.map((lesson) => (
              <li key={lessonKey(lesson)}>
                <LessonCard lesson={lesson} {...card} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </PageFrame>
  );
}
