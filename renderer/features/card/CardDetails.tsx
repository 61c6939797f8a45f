import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import type { ReactNode } from 'react';
import { AffectedField } from './AffectedField';
import { ActionDetails } from './actions/ActionDetails';
import { CameTrueField } from './CameTrueField';
import { CardNotes } from './CardNotes';
import { useCardServices } from './cardServices';
import { BlastPicture } from './cascade/BlastPicture';
import { CascadeField } from './cascade/CascadeField';
import { CauseDetails } from './causes/CauseDetails';
import { LessonButtons } from './LessonButtons';
import { LinkButton } from './LinkButton';
import { LinkedFrom } from './LinkedFrom';
import { MinutesField } from './MinutesField';
import { OutcomeField } from './OutcomeField';
import { OwnersButton } from './OwnersButton';
import { TimeFields } from './TimeFields';
import { TradeOffButton } from './TradeOffButton';
import type { CardEditing } from './useCardEditing';

type CardDetailsProps = {
  readonly card: Card;
  readonly column: Column;
  readonly tabIndex: 0 | -1;
  /** What was said of it so far. */
  readonly past: ReactNode;
  readonly editingNotes: CardEditing;
  readonly onEditNotes: () => void;
  readonly onCloseNotes: (byKey: boolean) => void;
};

/** Everything about a card that is folded until asked for, under its sentence and at its width. */
export function CardDetails(props: CardDetailsProps) {
  const { card, column, tabIndex } = props;
  const { isReadOnly } = useCardServices();
  return (
    <div className="card-details">
      <CardNotes
        card={card}
        editing={props.editingNotes}
        tabIndex={tabIndex}
        onEdit={props.onEditNotes}
        onClose={props.onCloseNotes}
      />
      {column === 'happened' && (
        <>
          <TimeFields card={card} tabIndex={tabIndex} />
          <MinutesField card={card} tabIndex={tabIndex} />
          <AffectedField card={card} tabIndex={tabIndex} />
          <CascadeField card={card} tabIndex={tabIndex} />
          <BlastPicture card={card} />
          <LinkedFrom card={card} from="cause" tabIndex={tabIndex} />
          <CameTrueField card={card} tabIndex={tabIndex} />
        </>
      )}
      {column === 'cause' && <CauseDetails card={card} tabIndex={tabIndex} />}
      {column === 'action' && (
        <>
          <ActionDetails card={card} tabIndex={tabIndex} />
          {!card.owners && !isReadOnly && <OwnersButton card={card} look="words" tabIndex={tabIndex} />}
          <OutcomeField card={card} past={props.past} tabIndex={tabIndex} />
          <LessonButtons card={card} tabIndex={tabIndex} />
        </>
      )}
      {column !== 'happened' && !isReadOnly && (
        <LinkButton card={card} column={column} look="words" tabIndex={tabIndex} />
      )}
      {(card.tradeOff || !isReadOnly) && <TradeOffButton card={card} tabIndex={tabIndex} />}
    </div>
  );
}
