import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8';
import type { Section } from './boardLines';
import { changedLines } from './changedLines';

/** Few ids and few values, so that two sections have much in common; some ids begin like others. */
const ids = fc.constantFrom('c_1', 'c_12', 'c_120', 'c_2', 'c_3', 'c_a', 'c_aa', 'r_1', 'r_2');
const values = fc.constantFrom('1', '12', '{"title":"é"}', '{"title":"ée"}', '{}', '"}"');
const entries = fc.dictionary(ids, values).map((object) => new Map(Object.entries(object)));

const lineOf = ([id, value]: readonly [string, string]): string => `"${id}":${value}`;
const sectionOf = (lines: readonly string[]): Section =>
  encodeUtf8(lines.length === 0 ? '' : `\n${lines.join(',\n')}`);
const inOrder = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const written = (map: ReadonlyMap<string, string>): Section => sectionOf(inOrder(map).map(lineOf));

describe('what a section says otherwise than a known one', () => {
  it('is each line that is new or differs, each id that is gone, and nothing else', () => {
    fc.assert(
      fc.property(entries, entries, (theirs, known) => {
        const differing = [...new Set([...theirs.keys(), ...known.keys()])].filter(
          (id) => theirs.get(id) !== known.get(id),
        );
        const expected = new Map(differing.map((id) => [id, theirs.get(id) ?? null]));
        expect(changedLines(written(theirs), written(known))).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is not to be had where the lines are out of order, twice there or torn', () => {
    fc.assert(
      fc.property(entries, entries, fc.nat(20), fc.nat(20), (theirs, known, from, to) => {
        fc.pre(theirs.size > 1);
        const lines = inOrder(theirs).map(lineOf);
        const line = lines[from % lines.length] as string;
        const disordered = [
          lines.toSpliced(to % (lines.length + 1), 0, line),
          lines.toReversed(),
          [...lines, ''],
          lines.with(from % lines.length, line.replace(':', '\n:')),
          lines.with(from % lines.length, ` ${line.slice(1)}`),
        ];
        for (const each of disordered) expect(changedLines(sectionOf(each), written(known))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
