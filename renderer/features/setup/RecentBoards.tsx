import type { RecentBoard } from '@shared/ipc/contract';
import { FileText } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import styles from './RecentBoards.module.css';

type Props = { readonly boards: readonly RecentBoard[]; readonly onOpen: (key: string) => Promise<void> };

/** Boards that were open on this computer before. */
export function RecentBoards({ boards, onOpen }: Props) {
  const { t } = useI18n();
  return (
    <section className={styles.recent}>
      <h2>{t('setup.recent')}</h2>
      <ul>
        {boards.slice(0, 4).map(({ key, name, folder }) => (
          <li key={key}>
            <button type="button" onClick={() => void onOpen(key)}>
              <Icon of={FileText} size={16} />
              <span dir="auto">{name}</span>
              <small dir="auto">{folder}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
