import { lessonsOf } from '@shared/domain/lessons';
import type { BoardView } from '@shared/model/records';
import { Backpack, BookHeart, CalendarDays, Route, Settings2, Sprout, Trash2 } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { binEntries } from '../features/bin/binEntries';
import { useI18n } from '../ui/I18n';
import { Icon } from '../ui/Icon';
import { useAfterPaint } from '../ui/useAfterPaint';
import styles from './PageLinks.module.css';
import type { PageName } from './useOpenPage';

type Props = {
  readonly view: BoardView;
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
};

/** The pages about the whole board, and the way back to the open retrospective. */
export function PageLinks({ view, page, onPage }: Props) {
  const { t } = useI18n();
  const isPainted = useAfterPaint();
  const lessons = useMemo(() => (isPainted ? lessonsOf(view).length : 0), [isPainted, view]);
  const link = (name: PageName, icon: typeof Trash2, label: string, count = 0) => (
    <PageLink icon={icon} isCurrent={page === name} count={count} onClick={() => onPage(name)}>
      {label}
    </PageLink>
  );
  return (
    <div className={styles.links}>
      {link('retro', CalendarDays, t('frame.board'))}
      {link('lessons', BookHeart, t('frame.lessons'), lessons)}
      {link('playbook', Route, t('frame.playbook'))}
      {link('leaving', Backpack, t('frame.leaving'))}
      {link('insights', Sprout, t('insights.title'))}
    </div>
  );
}

type FootProps = Props & { readonly onSettings: () => void };

/** What stands below the list of retrospectives: the bin, and the settings. */
export function FootLinks({ view, page, onPage, onSettings }: FootProps) {
  const { t } = useI18n();
  const isPainted = useAfterPaint();
  const count = useMemo(() => (isPainted ? binEntries(view).length : 0), [isPainted, view]);
  return (
    <>
      <PageLink icon={Trash2} isCurrent={page === 'bin'} count={count} onClick={() => onPage('bin')}>
        {t('frame.bin')}
      </PageLink>
      <button type="button" className={styles.link} aria-haspopup="dialog" onClick={onSettings}>
        <Icon of={Settings2} size={17} />
        {t('frame.settings')}
      </button>
    </>
  );
}

type LinkProps = {
  readonly icon: typeof Trash2;
  readonly isCurrent: boolean;
  readonly count: number;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function PageLink({ icon, isCurrent, count, onClick, children }: LinkProps) {
  return (
    <button
      type="button"
      className={styles.link}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      <Icon of={icon} size={17} />
      {children}
      {count > 0 && <small aria-hidden="true">{count}</small>}
    </button>
  );
}
