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
  <input
    type="search"
    className={`${styles.search} ${className}`}
    value={value}
    aria-label={label}
    placeholder={label}
    onChange={(event) => onChange(event.target.value)}
  />
);
