import type { Column } from '@shared/model/columns';
import type { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type BoardController, meetFocus } from './boardController';
import { dropIndex } from './dropIndex';
import { gap, padding } from './rowMetrics';

type Virtual = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

/** Tells a dragging hand where the list is and which place belongs to a height. */
export function useListHandle(list: {
  readonly column: Column;
  readonly controller: BoardController;
  readonly scroller: RefObject<HTMLDivElement | null>;
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
    const rows = element?.querySelector<HTMLElement>(':scope > ul');
    if (!element || !region || !rows) return;
    controller.lists.set(column, {
      scroller: element,
      list: rows,
      region,
      indexAt(top) {
        const { slot, others } = latest.current;
        const { measurementsCache, options } = virtualizer;
        const taken = slot < 0 ? 0 : (measurementsCache[slot]?.size ?? 0) + gap;
        const topOf = (index: number): number => {
          const row = measurementsCache[slot >= 0 && index >= slot ? index + 1 : index];
          if (row) return row.start - (slot >= 0 && index >= slot ? taken : 0);
          return options.scrollMargin + virtualizer.getTotalSize() - padding.end + gap - taken;
        };
        return dropIndex({ count: others, topOf }, top);
      },
    });
    return () => void controller.lists.delete(column);
  }, [column, controller, scroller, virtualizer]);
}

/** Scrolls to the card that is to have the focus, and gives it the focus as soon as it is there. */
export function useFocusRequest({
  controller,
  scroller,
  virtualizer,
  index,
}: {
  readonly controller: BoardController;
  readonly scroller: RefObject<HTMLDivElement | null>;
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
    virtualizer.scrollToIndex(index, { align: 'auto' });
    meetFocus(controller, card, request.part);
  });
}
