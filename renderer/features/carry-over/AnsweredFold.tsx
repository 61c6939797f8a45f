import type { CarriedAction, CarryOver } from '@shared/domain/carryOver';
import type { Outcome } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import { Check, ChevronDown, ChevronRight } from 'lucide-react';
import { type RefObject, useId, useState } from 'react';
import { AnswerButtons } from '../../ui/AnswerButtons';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { InlineEdit } from '../../ui/InlineEdit';
import { visibleText } from '../../ui/visibleText';
import { AnswerMark } from './AnswerMark';
import { answerCommand, outcomeIn, takeBackCommand } from './answers';
import styles from './CarryOver.module.css';
import { useCarryServices } from './carryServices';
import { FollowUp } from './FollowUp';
import { PastAnswers } from './PastAnswers';

type Props = {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly over: CarryOver;
  /** Then what was left open is here as well. */
  readonly isPast: boolean;
  /** The one that was answered this moment and is still shown on its own. */
  readonly hidden: RecordId | null;
  /** Whether nothing is left to be asked. */
  readonly isDone: boolean;
};

/** One line for what was answered; unfolded, each with its history, and a way to answer otherwise. */
export function AnsweredFold({ button, over, isPast, hidden, isDone }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const answered = over.answered.filter(({ card }) => card.id !== hidden);
  const unanswered = isPast ? over.open : [];
  if (answered.length + unanswered.length === 0) return null;
  const counts = [
    ...(answered.length > 0 ? [t('carry.answered', { count: answered.length })] : []),
    ...(unanswered.length > 0 ? [t('carry.leftOpen', { count: unanswered.length })] : []),
  ].join(', ');
  return (
    <div className={styles.fold}>
      <button
        ref={button}
        type="button"
        className={styles.foldLine}
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isDone && <Icon of={Check} size={15} className={styles.done} />}
        <span>
          {isPast ? t('carry.pastLine', { counts }) : isDone ? t('carry.doneLine', { counts }) : counts}
        </span>
        <Icon of={isOpen ? ChevronDown : ChevronRight} size={15} />
      </button>
      {isOpen && (
        <ul id={list} className={styles.answered}>
          {[...answered, ...unanswered].map((carried) => (
            <AnsweredRow key={carried.card.id} carried={carried} isPast={isPast} />
          ))}
        </ul>
      )}
    </div>
  );
}

function AnsweredRow({ carried, isPast }: { readonly carried: CarriedAction; readonly isPast: boolean }) {
  const { t } = useI18n();
  const { send, retro, focus, isReadOnly } = useCarryServices();
  const { card, answer } = carried;
  const given = outcomeIn(answer);
  /** What is no longer answered asks again, above. */
  const askAgain = () => {
    if (!isPast) focus(card.id);
  };
  const onAnswer = (outcome: Outcome) => {
    void send(answerCommand(card, retro.id, outcome === given ? null : outcome));
    if (outcome === given) askAgain();
  };
  return (
    <li>
      <p dir="auto">{visibleText(card.title)}</p>
      <PastAnswers card={card} from={carried.from} isWithoutHere />
      {given !== answer ? (
        <div className={styles.buttons}>
          <AnswerMark answer={answer} />
          {!isReadOnly && (
            <button
              type="button"
              className={styles.quiet}
              onClick={() => {
                void send(takeBackCommand(carried, retro.id));
                askAgain();
              }}
            >
              {t('carry.takeBack')}
            </button>
          )}
        </div>
      ) : (
        <>
          <AnswerButtons
            label={t('card.outcomeAsk')}
            given={given}
            isDisabled={isReadOnly}
            onAnswer={onAnswer}
          />
          {given && (!isReadOnly || card.outcomeWords?.[retro.id]) && (
            <span className={styles.wordEdit}>
              <InlineEdit
                value={card.outcomeWords?.[retro.id] ?? ''}
                label={t('carry.word')}
                invitation={t('carry.addWord')}
                mayBeEmpty
                isReadOnly={isReadOnly}
                onSave={(word) => void send(answerCommand(card, retro.id, given, word))}
              />
            </span>
          )}
          {!isReadOnly && <FollowUp card={card} answer={answer} onDone={() => undefined} />}
        </>
      )}
    </li>
  );
}
