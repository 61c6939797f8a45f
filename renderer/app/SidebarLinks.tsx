import type { BoardView } from '@shared/model/records';
import { Settings2, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { binEntries } from '../features/bin/binEntries';
import { useI18n } from '../ui/I18n';
import { Icon } from '../ui/Icon';
import styles from './SidebarLinks.module.css';

type Props = {
  readonly view: BoardView;
  readonly isBin: boolean;
  readonly onBin: () => void;
  readonly onSettings: () => void;
};

/** What stands below the list of retrospectives: the bin, and the settings. */
export function SidebarLinks({ view, isBin, onBin, onSettings }: Props) {
  const { t } = useI18n();
  const count = useMemo(() => binEntries(view).length, [view]);
  return (
    <>
      <button type="button" className={styles.link} aria-current={isBin ? 'page' : undefined} onClick={onBin}>
        <Icon of={Trash2} size={17} />
        {t('frame.bin')}
        {count > 0 && <small aria-hidden="true">{count}</small>}
      </button>
      <button type="button" className={styles.link} aria-haspopup="dialog" onClick={onSettings}>
        <Icon of={Settings2} size={17} />
        {t('frame.settings')}
      </button>
    </>
  );
}
