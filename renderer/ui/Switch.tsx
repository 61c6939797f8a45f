import { useId } from 'react';
import styles from './Switch.module.css';

type Props = {
  readonly label: string;
  /** What it means to have it on. */
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Something that is on or off, and counts at once: a native checkbox that looks like a switch. */
export function Switch({ label, hint, isOn, onChange }: Props) {
  const hintId = useId();
  return (
    <div className={styles.field}>
      <label className={styles.row}>
        <span>{label}</span>
        <input
          type="checkbox"
          className={styles.box}
          checked={isOn}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.target.checked)}
        />
      </label>
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
