import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeBoard } from './decodeBoard';
import { mergeBoards } from './merge';

// Files that somebody wrote to keep a machine busy. None of these is a matter of milliseconds, and none of them comes
// near the limit of a test; before each of them had a way of its own they took minutes, or hours.

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
const name = (n: number): string => n.toString(36).padStart(6, '0');
const clock = '0i3o5sfbq1c';

const fileWith = ({ card = {}, alternatives }: { card?: object; alternatives: object }): string =>
  JSON.stringify({
    format: 'debrief-board',
    version: 1,
    minReader: 1,
    id: 'b_1',
    records: {
      c_1: { type: 'card', title: 'x', place: { retro: 'r_1', column: 'happened', order: 'a0' }, ...card },
    },
    alternatives: { c_1: alternatives },
    stamps: { c_1: { '*': `${clock}.anna:1` } },
    deleted: {},
  });

const decoded = (text: string) => {
  const read = decodeBoard(text, sha256);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.board;
};
const list = <T>(length: number, make: (n: number) => T): T[] => Array.from({ length }, (_, n) => make(n));

describe('a hostile file', () => {
  it('with a field of 20,000 versions that nobody has seen is read and merged', () => {
    const title = (from: number) =>
      list(20_000, (n) => ({ value: `v${n + from}`, stamp: `${clock}.${name(n + from)}:1` }));
    const [a, b] = [0, 20_000].map((from) => decoded(fileWith({ alternatives: { title: title(from) } })));
    const { board } = mergeBoards(a as never, b as never);
    expect(board.records.get('c_1')?.alternatives.title).toHaveLength(40_000);
  });

  it('with versions that seem to have seen each other, and in the end have not, is read', () => {
    const crowd = list(500, (n) => `,${name(n + 100_000)}:1`).join('');
    const title = list(500, (n) => ({
      value: `v${n}`,
      stamp: `${clock}.same:${n + 1}${crowd},${name(n)}:1`,
    }));
    expect(
      decoded(fileWith({ alternatives: { title } })).records.get('c_1')?.alternatives.title,
    ).toHaveLength(500);
  });

  it('with one version 20,000 times over is read', () => {
    const title = list(20_000, () => ({ value: 'again', stamp: `${clock}.leoc:1` }));
    const { alternatives } = decoded(fileWith({ alternatives: { title } })).records.get('c_1') ?? {};
    expect(alternatives?.title?.length ?? 1).toBe(1);
  });

  it('with many versions of many chips on one card is read', () => {
    const affected = Object.fromEntries(list(3_000, (n) => [`chip ${n}`, true]));
    const alternatives = Object.fromEntries(
      list(3_000, (n) => [`affected/chip ${n}`, [{ value: true, stamp: `${clock}.${name(n)}:1` }]]),
    );
    expect(decoded(fileWith({ card: { affected }, alternatives })).records.size).toBe(1);
  });

  it('with a value that is not allowed among the versions of a chip is refused, and says where', () => {
    const alternatives = { 'affected/bébé': [{ value: 'peut-être', stamp: '0i3o5sfbq1a.leoc:1' }] };
    expect(decodeBoard(fileWith({ card: { affected: { bébé: true } }, alternatives }), sha256)).toMatchObject(
      {
        ok: false,
        error: { code: 'invalid', where: 'alternatives.c_1.affected.bébé' },
      },
    );
  });

  it('nested 100,000 deep is refused', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const text = fileWith({ alternatives: {} }).replace('"title":"x"', `"title":"x","later":${deep}`);
    expect(decodeBoard(text, sha256)).toMatchObject({ ok: false });
  });
});
