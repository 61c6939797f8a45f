import type { CSSProperties } from 'react';

/** How deep a line stands, for the style sheet. */
export const levelStyle = (level: number): CSSProperties => ({ '--level': level }) as CSSProperties;
