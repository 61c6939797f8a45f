import { Plus } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { RetroList } from './RetroList';
import styles from './RetroSidebar.module.css';

type Props = ComponentProps<typeof RetroList> & {
  readonly onNew: () => void;
  /** What stands above the list: the pages about the whole board. */
  readonly pages: ReactNode;
  /** What stands below the list. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

/** The side of the window: the name of the app, a new retrospective, and all there are. */
export function RetroSidebar({ onNew, pages, children, className = '', ...list }: Props) {
  const { t } = useI18n();
  return (
    <nav aria-label={t('retros.title')} className={`${styles.sidebar} ${className}`}>
      <p className={styles.brand}>
        {t('app.name')}
        <i aria-hidden="true">.</i>
      </p>
      {pages}
      {!list.isReadOnly && (
        <button type="button" className={styles.new} onClick={onNew}>
          <Icon of={Plus} />
          {t('retros.new')}
        </button>
      )}
      <RetroList {...list} />
      <div className={styles.foot}>{children}</div>
    </nav>
  );
}
