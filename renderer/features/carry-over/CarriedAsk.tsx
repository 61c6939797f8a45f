import type { CarriedAction } from '@shared/domain/carryOver';
import type { Outcome } from '@shared/model/columns';
import { useState } from 'react';
import { AnswerButtons } from '../../ui/AnswerButtons';
import { useI18n } from '../../ui/I18n';
import { KeyHint } from '../../ui/KeyHint';
import styles from './CarryOver.module.css';

/** What can be answered; `keep` and `drop` only where it is asked for. */
export type Answer = Outcome | 'keep' | 'drop';

type Props = {
  readonly carried: CarriedAction;
  /** Whether it worked once, and the question is whether it held again. */
  readonly isAgain: boolean;
  readonly tabIndex: 0 | -1;
  readonly onAnswer: (answer: Answer) => void;
};

/** The one question of an action that is carried over. */
export function CarriedAsk({ carried, isAgain, tabIndex, onAnswer }: Props) {
  const { t } = useI18n();
  const [wasTried, setTried] = useState(false);
  const { asksToKeep, waited } = carried;
  if (!asksToKeep || wasTried) {
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
        <button type="button" className={styles.quiet} tabIndex={tabIndex} onClick={() => setTried(true)}>
          {t('carry.triedAfterAll')}
        </button>
      </fieldset>
    </div>
  );
}
