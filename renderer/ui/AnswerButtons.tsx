import { type Outcome, outcomes } from '@shared/model/columns';
import styles from './AnswerButtons.module.css';
import { useI18n } from './I18n';

type Props = {
  /** The question. */
  readonly label: string;
  readonly given: Outcome | null;
  readonly isDisabled?: boolean;
  readonly tabIndex?: 0 | -1;
  /** Whether 1, 2 and 3 answer where it stands: the numbers show when it has the keyboard's focus. */
  readonly hasKeys?: boolean;
  readonly onAnswer: (outcome: Outcome) => void;
};

/** The three answers to “did it work?”, all alike: none of them is the good one. */
export function AnswerButtons(props: Props) {
  const { label, given, isDisabled = false, tabIndex = 0, hasKeys = false, onAnswer } = props;
  const { t } = useI18n();
  return (
    <fieldset className={styles.answers} aria-label={label} disabled={isDisabled}>
      {outcomes.map((outcome, index) => (
        <button
          key={outcome}
          type="button"
          aria-pressed={given === outcome}
          data-outcome={outcome}
          aria-keyshortcuts={hasKeys ? `${index + 1}` : undefined}
          tabIndex={tabIndex}
          onClick={() => onAnswer(outcome)}
        >
          {hasKeys && (
            <span aria-hidden="true" className={styles.key}>
              {index + 1}
            </span>
          )}
          {t(`outcome.${outcome}`)}
        </button>
      ))}
    </fieldset>
  );
}
