/** How long a card takes to settle into its place (ms). */
export const settleMs = 160;

const reduced = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null;

/** Whether things may glide; otherwise they are simply there. */
export const shouldMove = (): boolean => !reduced?.matches;
