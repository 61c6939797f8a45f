import type { BlastRadius } from '@shared/domain/blastRadius';

/** A picture of how far something reached, as numbers: half circles around what set it off, like ripples on a pond. */
type Ripples = {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  /** Radii: one for each level, and one for who was touched. */
  readonly rings: readonly number[];
  /** One for each step, in order. */
  readonly steps: readonly Point[];
  readonly touched: readonly Point[];
};

export type Point = { readonly x: number; readonly y: number };

const width = 280;
const height = 132;
const margin = 10;
const centre: Point = { x: width / 2, y: height - margin };
const reach = height - 2 * margin;
/** Steps go from left to right in the order they are told, so that none lies on another; in turns from the left. */
const first = 0.86;
const last = 0.14;

/** Where everything in the picture stands. `touched` is how many were affected: they stand on the shore. */
export function ripples({ steps, depth }: BlastRadius, touched: number): Ripples {
  const count = Math.max(1, depth + (touched > 0 ? 1 : 0));
  const radius = (level: number) => (reach * level) / count;
  const trigger = steps[0]?.level ?? 0;
  const spread = (index: number, of: number) =>
    of === 1 ? 0.5 : first + ((last - first) * index) / (of - 1);
  return {
    width,
    height,
    centre,
    rings: Array.from({ length: count }, (_, index) => radius(index + 1)),
    steps: steps.map(({ level }, index) =>
      at(radius(Math.max(0, level - trigger)), index === 0 ? 0.5 : spread(index - 1, steps.length - 1)),
    ),
    touched: Array.from({ length: touched }, (_, index) => at(reach, spread(index, touched))),
  };
}

/** A point at a distance from the centre; `turn` is 0 on the right, 1 on the left, half way up at the top. */
const at = (radius: number, turn: number): Point => ({
  x: round(centre.x + radius * Math.cos(Math.PI * turn)),
  y: round(centre.y - radius * Math.sin(Math.PI * turn)),
});

const round = (value: number): number => Math.round(value * 10) / 10;
