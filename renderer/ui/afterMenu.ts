/**
 * Runs `work` once a menu that is closing has given the focus back: it does so in the frame after, and would take the
 * focus from whatever got it before.
 */
export const afterMenu = (work: () => void): void =>
  void requestAnimationFrame(() => requestAnimationFrame(() => work()));
