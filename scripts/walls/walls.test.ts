import { expect, it } from 'vitest';
import { electronWalls } from './electronWalls';
import { habitWalls } from './habitWalls';
import { lintSnippets } from './lintSnippets';
import { rendererWalls } from './rendererWalls';
import { sharedWalls } from './sharedWalls';

const walls = [...sharedWalls, ...electronWalls, ...rendererWalls, ...habitWalls];

// Each snippet in a file of its own, numbered, so that one run of the linter serves them all.
const numbered = ([file, source]: readonly [string, string], number: string) =>
  [file.replace(/(?:index|a|A)(?=\.(?:spec\.|test\.)?tsx?$)/, `$&${number}`), source] as const;

const cases = walls.map((one, index) => ({
  ...one,
  forbidden: numbered(one.forbidden, `Forbidden${index}`),
  allowed: numbered(one.allowed, `Allowed${index}`),
}));
const found = lintSnippets(Object.fromEntries(cases.flatMap((one) => [one.forbidden, one.allowed])));

for (const { wall, forbidden, rule, allowed } of cases) {
  it(wall, () => {
    expect(found[forbidden[0]]).toContain(rule);
    expect(found[allowed[0]]).toEqual([]);
  });
}
