/** Where the other cards of a column are while a card is dragged, in the list's own coordinates (px from its top). */
export type Layout = {
  readonly count: number;
  /** Top of the n-th other card, as if the dragged card's slot took no room; for `count`, where the next would go. */
  readonly topOf: (index: number) => number;
};

/**
 * The place whose top is nearest to the dragged card's top. Comparing tops with the layout without a slot keeps it
 * steady: the slot it opens cannot push it to another answer, however different the cards' heights are.
 */
export function dropIndex({ count, topOf }: Layout, top: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (top > (topOf(middle) + topOf(middle + 1)) / 2) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far to scroll in one frame (px) with the pointer at `y` in a list between `top` and `bottom`: faster nearer the edge. */
export function scrollStep(y: number, top: number, bottom: number): number {
  const zone = Math.min(88, (bottom - top) / 4);
  const into = y < top + zone ? y - (top + zone) : y > bottom - zone ? y - (bottom - zone) : 0;
  const share = Math.max(-1, Math.min(1, into / zone));
  return share * Math.abs(share) * 22;
}
