import type { LucideIcon } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { InlineEdit } from '../../ui/InlineEdit';
import styles from './Playbook.module.css';

type Props = {
  readonly label: string;
  /** What to press while there is no text, if it is not the name itself. */
  readonly ask?: string;
  readonly value: string | undefined;
  readonly icon?: LucideIcon;
  /** `mark` is for what should catch the eye once it is written. */
  readonly look?: 'plain' | 'mark';
  readonly isReadOnly: boolean;
  readonly onSave: (text: string) => void;
};

/** What an entry can do without: one press away while it is empty, a line of its own once it is written. */
export function Extra({ label, ask = label, value = '', icon, look = 'plain', isReadOnly, onSave }: Props) {
  const { t } = useI18n();
  if (isReadOnly && value === '') return null;
  return (
    <div className={styles.extra} data-look={value === '' ? 'empty' : look}>
      {value !== '' && (
        <span className={styles.extraName}>
          {icon && <Icon of={icon} size={15} />}
          {label}
        </span>
      )}
      <InlineEdit
        value={value}
        label={label}
        invitation={t('playbook.add', { what: ask })}
        mayBeEmpty
        isReadOnly={isReadOnly}
        onSave={onSave}
      />
    </div>
  );
}
