import { FileDown } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import styles from './DropHint.module.css';

/** What letting go of a file over the window will do. */
export function DropHint() {
  const { t } = useI18n();
  return (
    <div className={styles.hint}>
      <p>
        <Icon of={FileDown} size={22} />
        {t('import.drop')}
      </p>
    </div>
  );
}
