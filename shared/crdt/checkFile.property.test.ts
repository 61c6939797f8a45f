import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Json, JsonObject } from '../json';
import { envelopeSchema } from '../model/boardFile';
import { hostileFile } from '../testing/hostileFile';
import { envelopeProblem } from './checkFile';

// Many runs, on machines that may be busy: a property that hangs is still found.
vi.setConfig({ testTimeout: 120_000 });

/** The value with whatever lies at some path in it replaced. */
function replaced(value: Json, turns: readonly number[], by: Json): Json {
  const [turn, ...rest] = turns;
  if (turn === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[turn % (keys.length || 1)];
  if (key === undefined) return by;
  const part = replaced((value as JsonObject)[key] as Json, rest, by);
  if (Array.isArray(value)) return value.with(Number(key), part);
  return Object.fromEntries(Object.entries(value).map(([name, old]) => [name, name === key ? part : old]));
}

const damaged = fc
  .tuple(
    hostileFile,
    fc.array(fc.nat(20), { maxLength: 6 }),
    fc.constantFrom<Json[]>(
      null,
      5,
      'x',
      '',
      [],
      {},
      { type: 'x' },
      { '': 1 },
      [{}],
      [{ stamp: 'x' }],
      '00000000000.hand:1',
    ),
  )
  .map(([text, turns, by]) => replaced(JSON.parse(text) as Json, turns, by))
  .filter((file): file is JsonObject => typeof file === 'object' && file !== null && !Array.isArray(file));

describe('the plain look at a file', () => {
  it('agrees with the schema, except about keys that the schema passes over', () => {
    fc.assert(
      fc.property(damaged, (file) => {
        const problem = envelopeProblem(file);
        const header =
          file.format === 'debrief-board' && typeof file.version === 'number' && file.minReader === 1;
        if (!header || file.id !== 'b_1') return;
        const isRight = envelopeSchema.safeParse(file).success;
        if (problem === null) expect(isRight).toBe(true);
        else if (problem.code !== 'invalid' || problem.where !== '__proto__') expect(isRight).toBe(false);
        else expect(JSON.stringify(file)).toContain('"__proto__"');
      }),
      { numRuns: 3_000 },
    );
  });
});
