import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from '../../store/useStore';
import type { BoardController } from './boardController';
import type { BoardKeys } from './boardKeys';
import type { RenderCard } from './CardBody';
import { CardRow } from './CardRow';
import { EmptyColumn } from './EmptyColumn';
import { useFocusRequest, useListHandle } from './listHooks';
import { listRows } from './listRows';
import { estimate, gap, padding, placeOf, withPinned } from './rowMetrics';
import { useLead } from './useLead';

type Props = {
  readonly column: Column;
  readonly name: string;
  readonly cards: readonly Card[];
  readonly controller: BoardController;
  readonly keys: BoardKeys | null;
  readonly renderCard: RenderCard;
  /** Above the cards, scrolling with them. */
  readonly lead: ReactNode;
};

/** A column's cards. Only those near the screen are in the document, and the one with the focus. */
export const CardList = memo(function CardList(props: Props) {
  const { column, name, cards, controller, keys, renderCard, lead } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { leadRef, leadHeight } = useLead(list);
  const drag = useStore(controller.drag, (now) =>
    now && (now.from?.column === column || now.to?.column === column) ? now : null,
  );
  const currentId = useStore(controller.current, (current) => current[column]);
  const focusId = useStore(controller.focus, (now) => (now && now.part !== 'add' ? now.id : null));

  const rows = useMemo(() => listRows(cards, column, drag), [cards, column, drag]);
  const source = drag?.by === 'pointer' && drag.from?.column === column ? drag.from : null;
  const currentIndex = cards.findIndex((card) => card.id === currentId);
  const tabStop = cards[Math.max(0, currentIndex)]?.id;

  const indexOf = (id: RecordId | null): number => {
    if (id === null) return -1;
    if (rows.slot >= 0 && id === drag?.card.id) return rows.slot;
    const index = rows.others.findIndex((card) => card.id === id);
    return index >= 0 && rows.slot >= 0 && index >= rows.slot ? index + 1 : index;
  };
  const focusIndex = indexOf(focusId);
  const pinned = [indexOf(currentId), focusIndex].filter((index) => index >= 0).join();

  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (index === rows.slot ? (drag?.height ?? estimate) : estimate),
    getItemKey: useCallback((index: number) => rows.cardAt(index)?.id ?? index, [rows]),
    rangeExtractor: useCallback((range: Range) => withPinned(range, pinned), [pinned]),
    gap,
    scrollMargin: leadHeight,
    overscan: 4,
    // Until the list has been laid out: what fits into the window is drawn at once, not after a look at an empty list.
    initialRect: { width: 0, height: window.innerHeight },
    paddingStart: padding.start,
    paddingEnd: padding.end,
    scrollPaddingStart: padding.start,
    scrollPaddingEnd: padding.end,
  });

  useListHandle({ column, controller, scroller, virtualizer, slot: rows.slot, others: rows.others.length });
  useFocusRequest({ controller, scroller, virtualizer, index: focusIndex });
  const showIndex = indexOf(useStore(controller.show, (id) => id));
  useEffect(() => {
    if (showIndex < 0) return;
    virtualizer.scrollToIndex(showIndex, { align: 'auto' });
    controller.show.set(null);
  }, [showIndex, virtualizer, controller]);
  const toEnd = useStore(controller.toEnd, (now) => (now?.column === column ? now.serial : 0));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each request, when the new card is there
  useEffect(() => {
    if (toEnd > 0) virtualizer.scrollToIndex(rows.count - 1, { align: 'end' });
  }, [toEnd]);

  const items = virtualizer.getVirtualItems();
  const row = (card: Card, index: number, top: number, isSource: boolean) => (
    <CardRow
      key={card.id}
      card={card}
      column={column}
      index={index}
      count={rows.count}
      top={top - leadHeight}
      tabIndex={keys && card.id !== tabStop ? -1 : 0}
      isLifted={index === rows.slot && !isSource}
      isSource={isSource}
      controller={controller}
      keys={keys}
      renderCard={renderCard}
      measure={virtualizer.measureElement}
    />
  );
  const children = items.map(({ index, start, key, size }) => {
    const card = rows.cardAt(index);
    if (!card) return null;
    if (index === rows.slot && drag?.by === 'pointer') {
      return (
        <li
          key="slot"
          className="card-row"
          data-slot=""
          aria-hidden="true"
          style={{ top: start - leadHeight }}
        >
          <div className="card-slot" style={{ height: drag.height || size }} data-key={key} />
        </li>
      );
    }
    return row(card, index, start, false);
  });
  if (source && drag)
    children.splice(placeOf(items, source.index, rows.slot), 0, row(drag.card, source.index, 0, true));

  return (
    <div ref={scroller} className="card-scroller">
      {lead && (
        <div ref={leadRef} className="column-lead">
          {lead}
        </div>
      )}
      {rows.count === 0 && <EmptyColumn column={column} />}
      <ul ref={list} className="card-list" aria-label={name} style={{ height: virtualizer.getTotalSize() }}>
        {children}
      </ul>
    </div>
  );
});
