import type { CarriedAction } from '@shared/domain/carryOver';
import { Undo2 } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { useHold } from '../../store/useHold';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { useDraft } from '../../ui/useDraft';
import { useElsewhere } from '../../ui/useElsewhere';
import { shorten } from '../../ui/visibleText';
import { AnswerMark } from './AnswerMark';
import { answerCommand, outcomeIn, takeBackCommand } from './answers';
import styles from './CarryOver.module.css';
import { useCarryServices } from './carryServices';
import { FollowUp } from './FollowUp';

type Props = {
  readonly carried: CarriedAction;
  /** Whoever goes on by key is led to the next question. */
  readonly onClose: (byKey: boolean) => void;
};

/**
 * What takes the place of a card that was just answered: a word about it, for those who have one, and what can follow.
 * Enter keeps the word, Enter or Escape go on; looking elsewhere does too.
 */
export function JustAnswered({ carried, onClose }: Props) {
  const { t } = useI18n();
  const { send, retro, focus } = useCarryServices();
  const { card, answer } = carried;
  const heading = useId();
  const strip = useRef<HTMLFieldSetElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const outcome = outcomeIn(answer);
  const draft = useDraft(card.outcomeWords?.[retro.id] ?? '', (word) => {
    if (outcome) void send(answerCommand(card, retro.id, outcome, word));
  });
  useHold(true);
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    // All of it: what can follow is below the box.
    strip.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useElsewhere(strip, () => onClose(false));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') draft.commit();
    else draft.revert();
    onClose(true);
  };
  const takeBack = () => {
    draft.revert();
    void send(takeBackCommand(carried, retro.id));
    focus(card.id);
  };
  return (
    <fieldset ref={strip} className={styles.just} aria-labelledby={heading}>
      <p id={heading} className={styles.justHead}>
        <AnswerMark answer={answer} />
        <span dir="auto">{shorten(card.title, 90)}</span>
      </p>
      <IconButton
        icon={Undo2}
        size={16}
        className={styles.takeBack}
        label={t('carry.takeBack')}
        onClick={takeBack}
      />
      <input
        ref={box}
        dir="auto"
        maxLength={1_000}
        aria-label={t('carry.word')}
        aria-description={t('carry.wordHint')}
        placeholder={t('carry.wordAsk')}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={onKeyDown}
      />
      <FollowUp card={card} answer={answer} onDone={() => onClose(true)} />
    </fieldset>
  );
}
