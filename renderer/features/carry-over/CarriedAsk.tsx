import type { Outcome } from '@shared/model/columns';
import { AnswerButtons } from '../../ui/AnswerButtons';
import { useI18n } from '../../ui/I18n';
import { KeyHint } from '../../ui/KeyHint';
import styles from './CarryOver.module.css';

/** What can be answered; `keep` and `drop` only where it is asked for. */
export type Answer = Outcome | 'keep' | 'drop';

type Props = {
  /** How often it has waited, if the question is whether to keep it; null if it is whether it worked. */
  readonly waited: number | null;
  /** Whether it worked once, and the question is whether it held again. */
  readonly isAgain: boolean;
  readonly tabIndex: 0 | -1;
  readonly onAnswer: (answer: Answer) => void;
  /** It was tried: it can be said how that went, instead. */
  readonly onTried: () => void;
};

/** The one question of an action that is carried over. */
export function CarriedAsk({ waited, isAgain, tabIndex, onAnswer, onTried }: Props) {
  const { t } = useI18n();
  if (waited === null) {
    const label = t(isAgain ? 'carry.askAgain' : 'card.outcomeAsk');
    return (
      <div className={styles.ask}>
        <AnswerButtons label={label} given={null} tabIndex={tabIndex} hasKeys onAnswer={onAnswer} />
      </div>
    );
  }
  const label = t('carry.askKeep', { count: waited });
  return (
    <div className={styles.ask}>
      <p aria-hidden="true">{label}</p>
      <fieldset className={styles.buttons} aria-label={label}>
        <button type="button" tabIndex={tabIndex} onClick={() => onAnswer('keep')}>
          <KeyHint name="1" />
          {t('carry.keep')}
        </button>
        <button type="button" tabIndex={tabIndex} onClick={() => onAnswer('drop')}>
          <KeyHint name="2" />
          {t('carry.drop')}
        </button>
        <button type="button" className={styles.quiet} tabIndex={tabIndex} onClick={onTried}>
          {t('carry.triedAfterAll')}
        </button>
      </fieldset>
    </div>
  );
}
