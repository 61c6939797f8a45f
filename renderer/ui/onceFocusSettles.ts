/**
 * Runs `work` once React Aria has put the focus where it wants it: what closes gives it back, and what opens takes it, in
 * the frame after, and either would take it from whatever got it before.
 */
export const onceFocusSettles = (work: () => void): void =>
  void requestAnimationFrame(() => requestAnimationFrame(() => work()));
