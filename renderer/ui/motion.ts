/** How things come to rest: that of the style sheets (`--ease` in styles/tokens.css). */
export const ease = 'cubic-bezier(0.2, 0.7, 0.2, 1)';

/** How long a card takes to settle into its place (ms). */
export const settleMs = 160;

const reduced = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null;

/** Whether things may glide; otherwise they are simply there. */
export const shouldMove = (): boolean => !reduced?.matches;
