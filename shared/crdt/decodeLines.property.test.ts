import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { hostileFile } from '../testing/hostileFile';
import { createSimulation, events } from '../testing/simulation';
import { smallBoard } from '../testing/writers';
import { encodeUtf8 } from '../utf8';
import type { Board } from './board';
import { decodeBytes, decodeWhole } from './decodeBoard';
import { decodeLines } from './decodeLines';
import { encodeBoard } from './encodeBoard';

// Many runs, on machines that may be busy: a property that hangs is still found.
vi.setConfig({ testTimeout: 120_000 });

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
const bytes = (board: Board): string => encodeBoard(board, sha256);

function read(text: string): Board {
  const decoded = decodeWhole(text, sha256);
  if (!decoded.ok) throw new Error(`${JSON.stringify(decoded.error)} in ${text}`);
  return deepFreeze(decoded.value.board);
}

/** The texts of two boards that have much in common, as our own programs write them. */
const texts = fc.oneof(
  fc.tuple(hostileFile, hostileFile).map((files) => files.map((file) => bytes(read(file)))),
  events.map((happened) => {
    const simulation = createSimulation(2);
    for (const event of happened) simulation.happen(event);
    return simulation.boards.map(bytes);
  }),
) as fc.Arbitrary<[string, string]>;

/** What may happen to the lines of a file: in an editor, in git, or when two copies of it are mixed. */
type Damage = (lines: readonly string[]) => readonly string[];
const line = fc.nat(60);
const snippets = [
  '"w_1":{"type":"widget"},',
  '"w_1":{"*":"00000000000.hand:1"},',
  '"w_0":{"type":"widget"}},',
  '"records":{},',
  '"records":{',
  '"stamps":{},',
  '"deleted":{},"sum":""',
  '"alternatives":{"w_1":{}},',
  '"later":{"a":1e999},',
  '"later":[',
  '}',
  ',',
  '',
];
const damage: fc.Arbitrary<Damage> = fc.oneof(
  line.map(
    (at): Damage =>
      (lines) =>
        lines.toSpliced(at % lines.length, 1),
  ),
  fc.tuple(line, line).map(
    ([from, to]): Damage =>
      (lines) =>
        lines.toSpliced(to % lines.length, 0, lines[from % lines.length] as string),
  ),
  fc.tuple(line, fc.constantFrom(...snippets)).map(
    ([at, text]): Damage =>
      (lines) =>
        lines.toSpliced(at % lines.length, 0, text),
  ),
  fc.tuple(line, fc.nat(400), fc.constantFrom('', '"', ',', '{', '}', 'x', '1', ' ', '\\', '\r')).map(
    ([at, column, by]): Damage =>
      (lines) => {
        const text = lines[at % lines.length] as string;
        const start = column % (text.length + 1);
        return lines.with(at % lines.length, text.slice(0, start) + by + text.slice(start + 1));
      },
  ),
);
const damages = fc.array(damage, { maxLength: 3 });

/** As it comes from the disk: half of a character is none. */
const damaged = (text: string, happened: readonly Damage[]): string =>
  Buffer.from(
    happened.reduce((lines: readonly string[], each) => each(lines), text.split('\n')).join('\n'),
  ).toString();

describe('reading line by line', () => {
  it('gives what reading the whole gives, whatever happened to the lines and whatever is known', () => {
    fc.assert(
      fc.property(texts, damages, damages, ([one, other], toOne, toOther) => {
        const text = damaged(one, toOne);
        const before = damaged(other, toOther);
        const known = decodeBytes(encodeUtf8(before), sha256);
        const whole = decodeWhole(text, sha256);
        expect(decodeBytes(encodeUtf8(text), sha256)).toEqual(whole);
        if (!known.ok) return;
        const next = decodeBytes(encodeUtf8(text), sha256, known.value.board);
        expect(next).toEqual(whole);
        if (next.ok) expect(decodeBytes(encodeUtf8(before), sha256, next.value.board)).toEqual(known);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not pass over a name that no record may have, where a line says nothing of it', () => {
    const text = bytes(smallBoard);
    const known = decodeBytes(encodeUtf8(text), sha256);
    const odd = text.replace('},\n"deleted"', ',\n"x":{}},\n"deleted"');
    expect(known.ok && decodeBytes(encodeUtf8(odd), sha256, known.value.board)).toMatchObject({
      error: { code: 'invalid', where: 'stamps.x' },
    });
  });

  it('takes no other end of a line for an edit by hand, wherever the only one is', () => {
    const lines = bytes(smallBoard).split('\n');
    for (const [at, line] of lines.slice(0, -1).entries()) {
      const text = lines.with(at, `${line}\r`).join('\n');
      expect(decodeBytes(encodeUtf8(text), sha256)).toEqual(decodeWhole(text, sha256));
      expect(decodeBytes(encodeUtf8(text), sha256)).toMatchObject({ value: { intact: true } });
    }
  });

  it('reads all that we write, and gives known records back as they are', () => {
    fc.assert(
      fc.property(texts, ([one, other]) => {
        const known = deepFreeze(decodeLines(encodeUtf8(other), null)?.board as Board);
        expect(decodeLines(encodeUtf8(one), null)?.board).toEqual(read(one));
        const again = decodeLines(encodeUtf8(one), known)?.board;
        for (const [id, record] of read(one).records) {
          const isSame = again?.records.get(id) === known.records.get(id);
          expect(isSame).toBe(JSON.stringify(known.records.get(id)) === JSON.stringify(record));
        }
      }),
      { numRuns: 200 },
    );
  });
});
