import { useDraggable } from '@dnd-kit/react';
import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { type KeyboardEvent, memo, type ReactNode, type Ref, useCallback, useMemo, useRef } from 'react';
import { useStore } from '../../store/useStore';
import { type BoardController, setCurrent } from './boardController';
import type { BoardKeys } from './boardKeys';
import { useGlide } from './useGlide';

/** The button that lifts a card: what it needs besides its looks. */
export type HandleProps = {
  readonly 'data-handle': '';
  readonly 'aria-describedby': string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** What the board tells whoever renders a card. */
export type CardSlot = {
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
  readonly index: number;
  readonly count: number;
  readonly top: number;
  readonly tabIndex: 0 | -1;
  readonly isLifted: boolean;
  /** The place a dragged card came from: it stays in the document, unseen, because the hand is still on it. */
  readonly isSource: boolean;
  readonly controller: BoardController;
  readonly keys: BoardKeys | null;
  readonly renderCard: RenderCard;
  readonly measure: Ref<HTMLLIElement>;
};

/** One card in a list: where it is, that it can be dragged, and which keys move it. */
export const CardRow = memo(function CardRow(props: Props) {
  const { card, column, index, count, top, tabIndex, isLifted, isSource, controller, keys, renderCard } =
    props;
  const { id } = card;
  const { ref: draggableRef } = useDraggable({ id, disabled: keys === null });
  const body = useRef<HTMLDivElement | null>(null);
  const isSettling = useStore(controller.settling, (settling) => settling === id);
  const isLit = useStore(controller.lit, (lit) => lit.has(id));
  useGlide(body, index, top, isSource);

  const setBody = useCallback(
    (element: HTMLDivElement | null) => {
      body.current = element;
      draggableRef(element);
    },
    [draggableRef],
  );
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
    <li
      ref={isSource ? null : props.measure}
      className="card-row"
      data-index={index}
      data-source={isSource || undefined}
      data-slot={isLifted ? '' : undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ top: isSource ? 0 : top }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are the card's, which is inside and has the focus */}
      <div
        ref={setBody}
        className="card-body"
        data-lifted={isLifted || undefined}
        data-settling={isSettling || undefined}
        data-lit={isLit || undefined}
        onKeyDown={(event) => keys?.onCardKey(event, id)}
        onFocus={() => setCurrent(controller, column, id)}
      >
        {renderCard({ card, column, tabIndex, isLifted, handle })}
      </div>
    </li>
  );
});
