import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { memo, type Ref, useRef } from 'react';
import type { BoardController } from './boardController';
import type { BoardKeys } from './boardKeys';
import { CardBody, type RenderCard } from './CardBody';
import { useGlide } from './useGlide';

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

/** One card in a list, and where it is in it. */
export const CardRow = memo(function CardRow(props: Props) {
  const { card, column, index, count, top, tabIndex, isLifted, isSource, controller, keys } = props;
  const body = useRef<HTMLDivElement | null>(null);
  useGlide(body, index, top, isSource);
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
      <CardBody
        card={card}
        column={column}
        tabIndex={tabIndex}
        isLifted={isLifted}
        body={body}
        controller={controller}
        keys={keys}
        renderCard={props.renderCard}
      />
    </li>
  );
});
