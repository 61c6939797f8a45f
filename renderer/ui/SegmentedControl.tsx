import { useId } from 'react';
import styles from './SegmentedControl.module.css';

type Option<V extends string> = { readonly value: V; readonly label: string; readonly lang?: string };

type Props<V extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
};

/** One choice out of a few, all in sight: native radio buttons, so that arrows and reading aloud just work. */
export function SegmentedControl<V extends string>(props: Props<V>) {
  const { label, isLabelHidden = false, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</legend>
      <div className={styles.track}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} lang={option.lang}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
