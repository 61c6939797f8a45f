import { blastRadius } from '@shared/domain/blastRadius';
import { expect, it } from 'vitest';
import { ripples } from './ripples';

const cascade = (...levels: readonly number[]) =>
  blastRadius(
    levels.map((level, index) => ({ line: `l${index}`, text: '', level, order: '', isCut: false })),
  );

it('draws one ring for each level and one for who was touched', () => {
  expect(ripples(cascade(0), 0).rings).toHaveLength(1);
  expect(ripples(cascade(0, 1, 2, 1), 0).rings).toHaveLength(2);
  expect(ripples(cascade(0, 1, 2, 1), 3).rings).toHaveLength(3);
});

it('puts what set it off in the centre, and each step on the ring of its level', () => {
  const { centre, rings, steps } = ripples(cascade(0, 1, 2, 2, 4), 1);
  const distances = steps.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
  expect(steps[0]).toEqual(centre);
  [0, 1, 2, 2, 4].forEach((level, index) => {
    expect(distances[index]).toBeCloseTo(level === 0 ? 0 : (rings[level - 1] ?? 0), 0);
  });
});

it('lets no two things lie on each other, and nothing outside', () => {
  const { width, height, steps, touched } = ripples(cascade(0, 1, 1, 1, 2, 2, 3, 1, 4), 12);
  const points = [...steps, ...touched];
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(points.length);
  for (const { x, y } of points) expect([x > 0, x < width, y > 0, y < height]).toEqual(Array(4).fill(true));
});
