import { useId } from 'react';
import styles from './Select.module.css';

type Props<V extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** What it means, or what is wrong with it. */
  readonly hint?: string;
  readonly isTrouble?: boolean;
};

/** One choice out of many, of which only the chosen one is in sight: the system's own list. */
export function Select<V extends string>(props: Props<V>) {
  const { label, options, value, onChange, hint, isTrouble = false } = props;
  const id = useId();
  const hintId = useId();
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          className={styles.select}
          value={value}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {hint !== undefined && (
        <p
          id={hintId}
          className={styles.hint}
          data-trouble={isTrouble || undefined}
          role={isTrouble ? 'alert' : undefined}
        >
          {hint}
        </p>
      )}
    </div>
  );
}
