import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from '../../store/useStore';
import type { BoardController } from './boardController';
import type { BoardKeys } from './boardKeys';
import { CardRow, type RenderCard } from './CardRow';
import { dropIndex } from './dropIndex';
import { EmptyColumn } from './EmptyColumn';
import { listRows } from './listRows';

type Props = {
  readonly column: Column;
  readonly name: string;
  readonly cards: readonly Card[];
  readonly controller: BoardController;
  readonly keys: BoardKeys | null;
  readonly renderCard: RenderCard;
};

/** Height of a card that was never on the screen (px), and the room between two. */
const estimate = 66;
const gap = 10;
/** Room inside the scrolling box, so that shadows, the tools above a card and the focus ring are not cut off. */
const padding = { start: 18, end: 10 };

/** A column's cards. Only those near the screen are in the document, and the one with the focus. */
export const CardList = memo(function CardList({ column, name, cards, controller, keys, renderCard }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const drag = useStore(controller.drag, (now) =>
    now && (now.from.column === column || now.to.column === column) ? now : null,
  );
  const currentId = useStore(controller.current, (current) => current[column]);
  const focusId = useStore(controller.focus, (now) => (now && now.part !== 'add' ? now.id : null));

  const rows = useMemo(() => listRows(cards, column, drag), [cards, column, drag]);
  const sourceId = drag?.by === 'pointer' && drag.from.column === column ? drag.card.id : null;
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
    overscan: 4,
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
  const source = sourceId === null ? null : drag;
  const row = (card: Card, index: number, top: number, isSource: boolean) => (
    <CardRow
      key={card.id}
      card={card}
      column={column}
      index={index}
      count={rows.count}
      top={top}
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
        <li key="slot" className="card-row" data-slot="" aria-hidden="true" style={{ top: start }}>
          <div className="card-slot" style={{ height: drag.height || size }} data-key={key} />
        </li>
      );
    }
    return row(card, index, start, false);
  });
  if (source)
    children.splice(
      placeOf(items, source.from.index, rows.slot),
      0,
      row(source.card, source.from.index, 0, true),
    );

  return (
    <div ref={scroller} className="card-scroller">
      {rows.count === 0 && <EmptyColumn column={column} />}
      <ul className="card-list" aria-label={name} style={{ height: virtualizer.getTotalSize() }}>
        {children}
      </ul>
    </div>
  );
});

/** The rows on the screen and those that have to stay, in order. */
function withPinned(range: Range, pinned: string): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  for (const index of pinned.split(',')) if (index !== '') indexes.add(Number(index));
  return [...indexes].filter((index) => index < range.count).sort((a, b) => a - b);
}

/** Where the unseen source of a drag stays among the rows, so that its element is never moved. */
const placeOf = (items: readonly { index: number }[], from: number, slot: number): number => {
  const before = items.findIndex(
    ({ index }) => index !== slot && (slot >= 0 && index > slot ? index - 1 : index) >= from,
  );
  return before < 0 ? items.length : before;
};

type Virtual = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

/** Tells a dragging hand where the list is and which place belongs to a height. */
function useListHandle(list: {
  readonly column: Column;
  readonly controller: BoardController;
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtual;
  readonly slot: number;
  readonly others: number;
}): void {
  const { column, controller, scroller, virtualizer } = list;
  const latest = useRef(list);
  latest.current = list;
  useEffect(() => {
    const element = scroller.current;
    const region = element?.closest('section');
    if (!element || !region) return;
    controller.lists.set(column, {
      scroller: element,
      region,
      indexAt(top) {
        const { slot, others } = latest.current;
        const { measurementsCache: rows } = virtualizer;
        const taken = slot < 0 ? 0 : (rows[slot]?.size ?? 0) + gap;
        const topOf = (index: number): number => {
          const row = rows[slot >= 0 && index >= slot ? index + 1 : index];
          if (row) return row.start - (slot >= 0 && index >= slot ? taken : 0);
          return virtualizer.getTotalSize() - padding.end + gap - taken;
        };
        return dropIndex({ count: others, topOf }, top);
      },
    });
    return () => void controller.lists.delete(column);
  }, [column, controller, scroller, virtualizer]);
}

/** Scrolls to the card that is to have the focus, and gives it the focus as soon as it is there. */
function useFocusRequest({
  controller,
  scroller,
  virtualizer,
  index,
}: {
  readonly controller: BoardController;
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtual;
  readonly index: number;
}): void {
  useLayoutEffect(() => {
    const request = controller.focus.get();
    if (index < 0 || !request || request.part === 'add') return;
    const card = scroller.current?.querySelector<HTMLElement>(
      `li:not([data-source]) [data-record="${CSS.escape(request.id)}"]`,
    );
    if (!card) return;
    const target = request.part === 'handle' ? card.querySelector<HTMLElement>('[data-handle]') : card;
    virtualizer.scrollToIndex(index, { align: 'auto' });
    (target ?? card).focus({ preventScroll: true });
    controller.focus.set(null);
  });
}
