import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Height of a card that was never on the screen (px), and the room between two. */
export const estimate = 66;
export const gap = 10;
/** Room inside the scrolling box, so that shadows, the tools above a card and the focus ring are not cut off. */
export const padding = { start: 18, end: 10 };

/** The rows on the screen and those that have to stay, in order. */
export function withPinned(range: Range, pinned: string): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  for (const index of pinned.split(',')) if (index !== '') indexes.add(Number(index));
  return [...indexes].filter((index) => index < range.count).sort((a, b) => a - b);
}

/** Where the unseen source of a drag stays among the rows, so that its element is never moved. */
export const placeOf = (items: readonly { index: number }[], from: number, slot: number): number => {
  const before = items.findIndex(
    ({ index }) => index !== slot && (slot >= 0 && index > slot ? index - 1 : index) >= from,
  );
  return before < 0 ? items.length : before;
};
