import { Search } from 'lucide-react';
import { Icon } from './Icon';
import styles from './SearchField.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** For its place on the page. */
  readonly className?: string | undefined;
};

/** A box that narrows down what stands below it on a page. */
export const SearchField = ({ label, value, onChange, className = '' }: Props) => (
  <div className={`${styles.search} ${className}`}>
    <Icon of={Search} size={16} />
    <input
      type="search"
      value={value}
      aria-label={label}
      placeholder={label}
      onChange={(event) => onChange(event.target.value)}
    />
  </div>
);
