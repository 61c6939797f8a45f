import type { CarriedAction } from '@shared/domain/carryOver';
import { outcomes } from '@shared/model/columns';
import { type KeyboardEvent, memo, type ReactNode, useMemo, useState } from 'react';
import { answerOfKey } from './answers';
import { type Answer, CarriedAsk } from './CarriedAsk';
import { CarriedLead } from './CarriedLead';
import styles from './CarryOver.module.css';
import { useCarryServices } from './carryServices';
import { PastAnswers } from './PastAnswers';

/** What the card of a carried action shows besides what every card shows. */
export type CarriedParts = {
  readonly carried: CarriedAction;
  readonly tabIndex: 0 | -1;
  readonly lead: ReactNode;
  readonly ask: ReactNode;
  readonly past: ReactNode;
};

type Props = {
  readonly carried: CarriedAction;
  readonly isLast: boolean;
  readonly isAgain: boolean;
  readonly tabIndex: 0 | -1;
  readonly isReadOnly: boolean;
  readonly onAnswer: (carried: CarriedAction, answer: Answer) => void;
  readonly renderCard: (parts: CarriedParts) => ReactNode;
};

/** One action of an earlier retrospective, with its question. */
export const CarriedRow = memo(function CarriedRow(props: Props) {
  const { carried, isLast, isAgain, tabIndex, isReadOnly, onAnswer, renderCard } = props;
  const { focus } = useCarryServices();
  const [wasTried, setTried] = useState(false);
  const asksToKeep = carried.asksToKeep && !wasTried;
  const parts = useMemo<CarriedParts>(
    () => ({
      carried,
      tabIndex,
      lead: <CarriedLead carried={carried} isLast={isLast} isAgain={isAgain} />,
      ask: isReadOnly ? null : (
        <CarriedAsk
          waited={asksToKeep ? carried.waited : null}
          isAgain={isAgain}
          tabIndex={tabIndex}
          onAnswer={(answer) => onAnswer(carried, answer)}
          onTried={() => {
            setTried(true);
            // The button goes with its question.
            focus(carried.card.id);
          }}
        />
      ),
      past: <PastAnswers card={carried.card} from={carried.from} />,
    }),
    [carried, isLast, isAgain, tabIndex, isReadOnly, onAnswer, asksToKeep, focus],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnCard = event.target instanceof Element && event.target.matches('[data-record], [data-handle]');
    if (!isOnCard || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    const answers: readonly Answer[] = asksToKeep ? ['keep', 'drop'] : outcomes;
    const answer = answers[answerOfKey(event) ?? -1];
    if (!answer) return;
    event.preventDefault();
    onAnswer(carried, answer);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for the buttons of the card, which is inside and has the focus
    <div className={styles.row} data-quiet={isAgain || undefined} onKeyDown={onKeyDown}>
      {renderCard(parts)}
    </div>
  );
});
