import type { CarryOver as Carried, CarriedAction } from '@shared/domain/carryOver';
import type { Outcome } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { AnsweredFold } from './AnsweredFold';
import { answerCommand } from './answers';
import type { Answer } from './CarriedAsk';
import { type CarriedParts, CarriedRow } from './CarriedRow';
import styles from './CarryOver.module.css';
import { useCarryServices } from './carryServices';
import { JustAnswered } from './JustAnswered';

type Props = {
  readonly over: Carried;
  /** The retrospective right before this one. */
  readonly previous: RecordId | null;
  /** A later one has taken over: nothing is asked any more, and all of it is folded. */
  readonly isPast: boolean;
  /** The card that has the focus, or had it last. */
  readonly current: RecordId | null;
  readonly renderCard: (parts: CarriedParts) => ReactNode;
  /** Told which cards are on the screen, in their order. */
  readonly onShown: (cards: readonly Card[]) => void;
};

/** So many at once, and so many more for each press: a person who is asked everything answers nothing. */
const atFirst = 5;
const atATime = 20;

/** What is carried over: those that ask, what was just answered, and a line that keeps the rest. */
export function CarryOver({ over, previous, isPast, current, renderCard, onShown }: Props) {
  const { t } = useI18n();
  const { send, retro, focus, isReadOnly, onAllAnswered } = useCarryServices();
  const [most, setMost] = useState(atFirst);
  const [just, setJust] = useState<{ readonly id: RecordId; readonly index: number } | null>(null);
  const fold = useRef<HTMLButtonElement>(null);

  const asking = useMemo(
    () => (isPast ? [] : [...over.open, ...over.toConfirm]),
    [isPast, over.open, over.toConfirm],
  );
  const shown = useMemo(() => asking.slice(0, most), [asking, most]);
  const hidden = asking.length - shown.length;
  const justAnswered = just && over.answered.find(({ card }) => card.id === just.id);
  const tabStop = shown.find(({ card }) => card.id === current)?.card.id ?? shown[0]?.card.id;

  useLayoutEffect(() => {
    onShown(shown.map(({ card }) => card));
    return () => onShown([]);
  }, [shown, onShown]);

  /** To the next question, or to the line below when there is none. */
  const goTo = useCallback(
    (next: CarriedAction | undefined) => {
      if (next) focus(next.card.id);
      else setTimeout(() => onAllAnswered() || fold.current?.focus());
    },
    [focus, onAllAnswered],
  );
  const latest = useRef({ asking, openCount: over.open.length });
  latest.current = { asking, openCount: over.open.length };
  const onAnswer = useCallback(
    (carried: CarriedAction, answer: Answer) => {
      const { id, title } = carried.card;
      const { asking: before, openCount } = latest.current;
      const index = before.findIndex(({ card }) => card.id === id);
      const left = openCount - (index < openCount ? 1 : 0);
      const words = answer === 'keep' ? 'carry.kept' : answer === 'drop' ? 'carry.dropped' : null;
      announce(
        [
          t('carry.said', { title: shorten(title, 60), answer: t(words ?? `outcome.${answer as Outcome}`) }),
          left === 0 ? t('carry.allAnswered') : t('carry.left', { count: left }),
        ].join('. '),
      );
      if (answer !== 'keep' && answer !== 'drop') {
        void send(answerCommand(carried.card, retro.id, answer));
        return setJust({ id, index });
      }
      const isKept = answer === 'keep';
      void send(
        isKept
          ? { type: 'card/go-on', id, retro: retro.id, goOn: true }
          : { type: 'card/drop', id, retro: retro.id },
      );
      goTo(before[index + 1] ?? before.find(({ card }) => card.id !== id));
    },
    [send, retro.id, t, goTo],
  );
  const close = (byKey: boolean) => {
    setJust(null);
    if (byKey) goTo(asking[just?.index ?? 0] ?? asking[0]);
  };

  if (asking.length === 0 && over.answered.length === 0 && (!isPast || over.open.length === 0)) return null;
  const row = (carried: CarriedAction) => (
    <CarriedRow
      key={carried.card.id}
      carried={carried}
      isLast={carried.from.id === previous}
      isAgain={over.toConfirm.includes(carried)}
      tabIndex={isReadOnly || carried.card.id === tabStop ? 0 : -1}
      isReadOnly={isReadOnly}
      onAnswer={onAnswer}
      renderCard={renderCard}
    />
  );
  const rows = shown.map(row);
  if (justAnswered && just)
    rows.splice(
      Math.min(just.index, rows.length),
      0,
      <JustAnswered key={`just ${just.id}`} carried={justAnswered} onClose={close} />,
    );
  return (
    <section className={styles.block} aria-label={t('carry.group')}>
      {rows}
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + atATime)}>
          <Icon of={ChevronDown} size={15} />
          {t('carry.more', { count: hidden })}
        </button>
      )}
      <AnsweredFold
        button={fold}
        over={over}
        isPast={isPast}
        hidden={justAnswered?.card.id ?? null}
        isDone={asking.length === 0 && !isPast}
      />
    </section>
  );
}
