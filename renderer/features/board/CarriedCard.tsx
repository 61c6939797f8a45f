import type { Card } from '@shared/model/records';
import { memo, useLayoutEffect, useRef } from 'react';
import { useStore } from '../../store/useStore';
import { type BoardController, meetFocus } from './boardController';
import type { BoardKeys } from './boardKeys';
import { CardBody, type RenderCard } from './CardBody';

type Props = {
  readonly card: Card;
  readonly tabIndex: 0 | -1;
  readonly controller: BoardController;
  readonly keys: BoardKeys | null;
  readonly renderCard: RenderCard;
};

/**
 * An action of an earlier retrospective, above the list of this one: the same keys lead to it, and it can be dragged
 * into the list. Once the keyboard has led it there, it is there and not here; while a hand holds it, it stays here unseen.
 */
export const CarriedCard = memo(function CarriedCard({
  card,
  tabIndex,
  controller,
  keys,
  renderCard,
}: Props) {
  const { id } = card;
  const body = useRef<HTMLDivElement | null>(null);
  const held = useStore(controller.drag, (drag) => (drag?.card.id === id ? drag : null));
  const wanted = useStore(controller.focus, (now) =>
    now && now.part !== 'add' && now.id === id ? now.part : null,
  );
  const isShown = useStore(controller.show, (now) => now === id);

  useLayoutEffect(() => {
    const article = body.current?.querySelector<HTMLElement>('[data-record]');
    if (!article || (!wanted && !isShown)) return;
    article.scrollIntoView({ block: 'nearest' });
    if (isShown) controller.show.set(null);
    if (wanted) meetFocus(controller, article, wanted);
  }, [wanted, isShown, controller]);

  const isLifted = held?.by === 'keyboard';
  if (isLifted && held.to !== null) return null;
  return (
    <div className="carried-card" data-source={held?.by === 'pointer' || undefined}>
      <CardBody
        card={card}
        column="action"
        tabIndex={tabIndex}
        isLifted={isLifted}
        body={body}
        controller={controller}
        keys={keys}
        renderCard={renderCard}
      />
    </div>
  );
});
