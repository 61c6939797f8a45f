import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { type KeyboardEvent, memo, type ReactNode, type RefObject, useMemo } from 'react';
import { useStore } from '../../store/useStore';
import { type BoardController, setCurrent } from './boardController';
import type { BoardKeys } from './boardKeys';

/** The button that lifts a card: what it needs besides its looks. */
type HandleProps = {
  readonly 'data-handle': '';
  readonly 'aria-describedby': string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** What the board tells whoever renders a card. */
type CardSlot = {
  readonly card: Card;
  readonly column: Column;
  /** Of the card and its buttons: 0 for the one card of the column that the tab key leads to. */
  readonly tabIndex: 0 | -1;
  readonly isLifted: boolean;
  /** Null on a board that cannot be changed. */
  readonly handle: HandleProps | null;
};

export type RenderCard = (slot: CardSlot) => ReactNode;

type Props = {
  readonly card: Card;
  readonly column: Column;
  readonly tabIndex: 0 | -1;
  readonly isLifted: boolean;
  /** The element, for whoever lets it glide. */
  readonly body: RefObject<HTMLDivElement | null>;
  readonly controller: BoardController;
  readonly keys: BoardKeys | null;
  readonly renderCard: RenderCard;
};

/** A card wherever it stands: it can be dragged, and keys move it and lead from it to others. */
export const CardBody = memo(function CardBody(props: Props) {
  const { card, column, tabIndex, isLifted, body, controller, keys, renderCard } = props;
  const { id } = card;
  const isSettling = useStore(controller.settling, (settling) => settling === id);
  const isLit = useStore(controller.lit, (lit) => lit.has(id));
  const handle = useMemo<HandleProps | null>(
    () =>
      keys && {
        'data-handle': '',
        'aria-describedby': keys.instructionsId,
        onKeyDown: (event) => keys.onHandleKey(event, id),
      },
    [keys, id],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are the card's, which is inside and has the focus
    <div
      ref={body}
      className="card-body"
      data-card={id}
      data-lifted={isLifted || undefined}
      data-settling={isSettling || undefined}
      data-lit={isLit || undefined}
      onKeyDown={(event) => keys?.onCardKey(event, id)}
      onFocus={() => setCurrent(controller, column, id)}
    >
      {renderCard({ card, column, tabIndex, isLifted, handle })}
    </div>
  );
});
