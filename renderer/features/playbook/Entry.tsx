import type { RecordId } from '@shared/model/ids';
import { MoreHorizontal } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useSought } from '../../store/useSought';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { InlineEdit } from '../../ui/InlineEdit';
import { type MenuGroup, useMenu } from '../../ui/useMenu';
import { shorten } from '../../ui/visibleText';
import styles from './Playbook.module.css';

type Props = {
  readonly id: RecordId;
  readonly title: string;
  /** The name of the title's text box. */
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly onTitle: (title: string) => void;
  readonly menu: () => readonly MenuGroup[];
  readonly versions: ReactNode;
  readonly children: ReactNode;
};

/** One scenario or breaker: its sentence, what is said below it, and what else one can do with it. */
export function Entry({ id, title, label, isReadOnly, onTitle, menu: groups, versions, children }: Props) {
  const { t } = useI18n();
  const article = useRef<HTMLElement>(null);
  const isSought = useSought(id, article);
  const more = t('playbook.more', { title: shorten(title) });
  const menu = useMenu(more, groups);
  return (
    <article
      ref={article}
      className={styles.entry}
      aria-label={title}
      data-record={id}
      data-highlighted={isSought || undefined}
      tabIndex={-1}
    >
      <h3>
        <InlineEdit value={title} label={label} isReadOnly={isReadOnly} onSave={onTitle} />
      </h3>
      {children}
      {versions}
      {!isReadOnly && (
        <div className={styles.more}>
          <IconButton icon={MoreHorizontal} size={17} label={more} {...menu.triggerProps} />
        </div>
      )}
      {menu.menu}
    </article>
  );
}
