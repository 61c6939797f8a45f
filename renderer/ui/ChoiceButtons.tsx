import styles from './ChoiceButtons.module.css';
import { KeyHint } from './KeyHint';

type Props<C extends string> = {
  /** The question. */
  readonly label: string;
  readonly choices: readonly { readonly id: C; readonly label: string }[];
  readonly given: C | null;
  readonly isDisabled?: boolean;
  readonly tabIndex?: 0 | -1;
  /** Whether 1, 2, 3… choose where it stands: the numbers show when it has the keyboard's focus. */
  readonly hasKeys?: boolean;
  readonly onChoose: (choice: C) => void;
};

/** A question and its few answers side by side; none is given until somebody gives one. */
export function ChoiceButtons<C extends string>(props: Props<C>) {
  const { label, choices, given, isDisabled = false, tabIndex = 0, hasKeys = false, onChoose } = props;
  return (
    <fieldset className={styles.choices} aria-label={label} disabled={isDisabled}>
      {choices.map((choice, index) => (
        <button
          key={choice.id}
          type="button"
          aria-pressed={given === choice.id}
          data-choice={choice.id}
          aria-keyshortcuts={hasKeys ? `${index + 1}` : undefined}
          tabIndex={tabIndex}
          onClick={() => onChoose(choice.id)}
        >
          {hasKeys && <KeyHint name={`${index + 1}`} />}
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
