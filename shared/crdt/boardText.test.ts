import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json';
import { setting, smallBoard, written } from '../testing/writers';
import { type Board, createBoard } from './board';
import { decodeBoard, decodeBytes } from './decodeBoard';
import { encodeBoard } from './encodeBoard';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
const bytes = (board: Board): string => encodeBoard(board, sha256);
const read = (text: string) => decodeBoard(text, sha256);
const problem = (text: string) => {
  const decoded = read(text);
  return decoded.ok ? null : decoded.error;
};

const papa = written(smallBoard, 'leoc2', 1, [
  setting('c_1', 'title', 'Late «\u202flunch\u202f» 👨‍👩‍👧 שלום \u0000\u0007'),
  setting('c_1', 'affected/nap', true),
  { kind: 'delete', id: 'r_1' },
]);
const text = bytes(papa);

/** The file as an object, changed, as text again. */
const changed = (change: (file: JsonObject) => JsonObject): string =>
  JSON.stringify(change(JSON.parse(text) as JsonObject));
const withRecord = (fields: JsonObject): string => changed((file) => ({ ...file, records: { c_1: fields } }));
const card: JsonObject = { type: 'card', title: 'x', place: { retro: 'r_1', column: 'cause', order: 'a0' } };

describe('a board as text', () => {
  it('is for people first: one record a line, what they wrote before the bookkeeping', () => {
    expect(
      bytes(
        written(smallBoard, 'leoc2', 1, [setting('c_1', 'notes', 'n'), setting('r_1', 'location', 'Lyon')]),
      ),
    ).toBe(`{
"format":"debrief-board","version":1,"minReader":1,"id":"b_1",
"records":{
"c_1":{"type":"card","title":"Lunch at 13:30","notes":"n","place":{"column":"happened","order":"a0","retro":"r_1"}},
"r_1":{"type":"retro","title":"Chez mamie","date":"2026-11-22","location":"Lyon"}},
"alternatives":{},
"stamps":{
"c_1":{"*":"0i3ojxaznk0.ana7f:2","notes":"0i3ojybkiyo.leoc2:1,ana7f:2"},
"r_1":{"*":"0i3ojxaznk0.ana7f:1","location":"0i3ojybkiyo.leoc2:2,ana7f:1,leoc2:0"}},
"deleted":{},"sum":"sha256-aJpuhzgw0/EHIS4Rbds3U6q08MJRqQXhzY+RNQzzjDU="
}
`);
  });

  it('writes one record under two names twice', () => {
    const record = smallBoard.records.get('r_1');
    if (!record) throw new Error();
    const twice = { ...smallBoard, records: new Map([['r_1', record] as const, ['r_2', record] as const]) };
    const again = read(bytes(twice));
    expect(again.ok && [...again.value.board.records.keys()]).toEqual(['r_1', 'r_2']);
  });

  it('of an empty board is short', () => {
    expect(bytes(createBoard('b_1'))).toBe(
      '{\n"format":"debrief-board","version":1,"minReader":1,"id":"b_1",\n"records":{},\n"alternatives":{},\n"stamps":{},\n"deleted":{},"sum":"sha256-U3mm1W3rcZZTUjeODclSey8USx4uNBV2yjDTXfG4Abk="\n}\n',
    );
  });

  it('comes back as it was, with a sum that says so', () => {
    const decoded = read(text);
    expect(decoded).toMatchObject({ ok: true, value: { intact: true } });
    if (decoded.ok) expect(bytes(decoded.value.board)).toBe(text);
  });

  it('keeps titles of 10,000 characters, lone surrogates and names that JavaScript knows', () => {
    const title = `${'👩‍👧 é '.repeat(1_500)}\ud800`;
    const odd = written(smallBoard, 'leoc2', 1, [
      setting('c_1', 'title', title),
      ...['__proto__', 'constructor', '', 'a/b', '10', '9'].map((name) =>
        setting('c_1', `affected/${name}`, true),
      ),
    ]);
    const again = read(bytes(odd));
    expect(again.ok && again.value.board.records.get('c_1')).toEqual(odd.records.get('c_1'));
    expect(bytes(odd)).toContain(
      '"affected":{"":true,"10":true,"9":true,"__proto__":true,"a/b":true,"constructor":true}',
    );
    expect(Buffer.from(bytes(odd), 'utf8').toString('utf8')).toBe(bytes(odd));
  });

  it('[F11] is read in spite of a byte order mark, and of Windows line ends', () => {
    expect(read(`\uFEFF${text}`)).toMatchObject({ ok: true, value: { intact: true } });
    expect(read(text.replaceAll('\n', '\r\n'))).toMatchObject({ ok: true, value: { intact: true } });
    const edited = text.replace('Chez mamie', 'Chez papi').replaceAll('\n', '\r\n');
    expect(read(edited)).toMatchObject({ ok: true, value: { intact: false } });
  });

  it('is not read where it is no UTF-8: it could not be written back as it was', () => {
    const problemOf = (...parts: readonly (string | number)[]) => {
      const bytes = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part)));
      return decodeBytes(Buffer.concat(bytes), sha256);
    };
    const [before, after] = text.split('Chez mamie') as [string, string];
    expect(problemOf(before, 0xe9, after)).toEqual({
      ok: false,
      error: { code: 'not-json', line: 5, column: before.length - before.lastIndexOf('\n') },
    });
    expect(problemOf(0x89, 'PNG\r\n')).toEqual({ ok: false, error: { code: 'not-a-board' } });
  });

  it('[F29] that was edited by hand is read, and known to be', () => {
    const edited = text.replace('Chez mamie', 'Chez papi');
    const decoded = read(edited);
    expect(decoded).toMatchObject({ ok: true, value: { intact: false } });
    expect(decoded.ok && decoded.value.board.records.get('r_1')?.fields.title).toBe('Chez papi');
    const { sum: _s, ...rest } = JSON.parse(text) as JsonObject;
    expect(read(JSON.stringify(rest))).toMatchObject({ ok: true, value: { intact: false } });
  });

  it('[M6] may hold records without stamps: they get one that is the same everywhere', () => {
    const decoded = read(changed((file) => ({ ...file, stamps: {} })));
    expect(decoded.ok && decoded.value.board.records.get('c_1')?.stamps).toEqual({
      '*': '00000000000.hand:1',
    });
  });

  it('[M8] is put into the one form it has: no stamp that says nothing, the newest value shown', () => {
    const messy = changed((file) => ({
      ...file,
      records: { c_1: { ...card, title: 'Older' } },
      alternatives: {
        c_1: {
          title: [
            { stamp: '0i3o5sfbpc0.leoc2:3', value: 'Overwritten' },
            { stamp: '0i3o5sfbpc1.zoe33:9', value: 'Newer' },
          ],
          notes: [],
          '*': [{ stamp: '0i3o5sfbpc1.zoe33:9' }],
        },
      },
      stamps: {
        c_1: { '*': '0i3o5sfbpb0.ana7f:1', place: '0i3o5sfbpb0.ana7f:1', title: '0i3o5sfbpc0.leoc2:4' },
      },
    }));
    const decoded = read(messy);
    expect(decoded.ok && decoded.value.board.records.get('c_1')).toEqual({
      fields: { ...card, title: 'Newer' },
      stamps: { '*': '0i3o5sfbpb0.ana7f:1', title: '0i3o5sfbpc1.zoe33:9' },
      alternatives: { title: [{ stamp: '0i3o5sfbpc0.leoc2:4', value: 'Older' }] },
    });
  });

  it('[F28] keeps what a newer version wrote, byte for byte', () => {
    const newer = read(
      changed((file) => ({
        ...file,
        version: 9,
        weather: { sky: ['grey'] },
        records: {
          c_1: { ...card, mood: { papa: { level: 3 } }, tags: [] },
          x_1: { type: 'weather', place: { anywhere: true }, links: 'no' },
        },
      })),
    );
    expect(newer.ok).toBe(true);
    if (!newer.ok) return;
    expect(newer.value.board.extra).toEqual({ weather: { sky: ['grey'] } });
    const again = read(bytes(newer.value.board));
    const sum = expect.any(String);
    expect(again).toEqual({ ok: true, value: { board: newer.value.board, intact: true, sum } });
  });
});

describe('what is not a board', () => {
  it('[F10] is a text cut off anywhere, but for its last line break', () => {
    const whole = Buffer.from(text, 'utf8');
    for (let length = 1; length < whole.length - 1; length += 1) {
      const start = whole.toString('utf8', 0, length);
      expect([length, problem(start)?.code]).toEqual([length, 'half-written']);
    }
    expect(read(whole.toString('utf8', 0, whole.length - 1))).toMatchObject({
      ok: true,
      value: { intact: true },
    });
  });

  it('[F10] says where it was cut', () => {
    expect(problem(text.slice(0, text.indexOf('Chez')))).toEqual({
      code: 'half-written',
      line: 5,
      column: 32,
    });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['\0'.repeat(4096), 'empty'],
    ['\uFEFF', 'empty'],
    ['null', 'not-a-board'],
    ['[]', 'not-a-board'],
    ['"debrief-board"', 'not-a-board'],
    ['{}', 'not-a-board'],
    ['{"format":"debrief"}', 'not-a-board'],
    ['<!DOCTYPE html><html><body>Log in</body></html>', 'not-a-board'],
    ['PK\u0003\u0004', 'not-a-board'],
    [`${text.slice(0, 200)}${'\0'.repeat(300)}`, 'half-written'],
    [`${text}${'\0'.repeat(300)}`, 'half-written'],
    [`${text}${text}`, 'not-json'],
    [text.replace('"records":', '"records"'), 'not-json'],
    [text.replace('"c_1":{"type"', '<<<<<<< ours\n"c_1":{"type"'), 'merge-markers'],
    [`${text.slice(0, 90)}\n=======\n${text.slice(90)}`, 'merge-markers'],
  ])('[F11] is %j', (wrong, code) => {
    expect(problem(wrong)?.code).toBe(code);
  });

  it('[F29] points at the line with the merge marker, and at the place where the JSON breaks', () => {
    const marked = text.replace('"r_1":{"type"', '<<<<<<< HEAD\n"r_1":{"type"');
    expect(problem(marked)).toEqual({ code: 'merge-markers', line: 5 });
    expect(problem(text.replace('"r_1":{"type"', '"r_1":{"type'))).toMatchObject({
      code: 'not-json',
      line: 5,
    });
  });

  it('[F27] is from a version that says we cannot read it', () => {
    const newer = changed((file) => ({ ...file, version: 9, minReader: 2, records: 'elsewhere' }));
    expect(problem(newer)).toEqual({ code: 'too-new', version: 9, minReader: 2 });
  });

  it.each<[string, string]>([
    ['id', changed((file) => ({ ...file, id: '../b' }))],
    ['version', changed((file) => ({ ...file, version: 'one' }))],
    ['minReader', changed(({ minReader: _m, ...file }) => file)],
    ['records', changed(({ records: _r, ...file }) => file)],
    ['records', changed((file) => ({ ...file, records: [] }))],
    ['records.c_1', changed((file) => ({ ...file, records: { c_1: 'text' } }))],
    ['records.c_1.type', withRecord({ title: 'x' })],
    ['records.c_1.type', withRecord({ type: '' })],
    ['records.bad id', changed((file) => ({ ...file, records: { 'bad id': card } }))],
    ['records.c_1.title', withRecord({ ...card, title: 5 })],
    ['records.c_1.place.column', withRecord({ ...card, place: { retro: 'r_1', column: 'x', order: 'a0' } })],
    [
      'records.c_1.place.order',
      withRecord({ ...card, place: { retro: 'r_1', column: 'cause', order: 'a!' } }),
    ],
    [
      'records.c_1.place',
      withRecord({ ...card, place: { retro: 'r_1', column: 'cause', order: 'a0', x: 1 } }),
    ],
    ['records.c_1.affected.nap', withRecord({ ...card, affected: { nap: false } })],
    ['records.c_1.minutesToRecover', withRecord({ ...card, minutesToRecover: 1.5 })],
    ['stamps.c_1.title', changed((file) => ({ ...file, stamps: { c_1: { title: 'now' } } }))],
    ['__proto__', changed((file) => ({ ...file, stamps: { c_1: JSON.parse('{"__proto__":5}') } }))],
    ['__proto__', changed((file) => ({ ...file, alternatives: { c_1: JSON.parse('{"__proto__":5}') } }))],
    ['deleted.c_1', changed((file) => ({ ...file, deleted: { c_1: true } }))],
    ['sum', changed((file) => ({ ...file, sum: 5 }))],
    [
      'alternatives.c_1.title.0.stamp',
      changed((file) => ({ ...file, alternatives: { c_1: { title: [{ value: 1 }] } } })),
    ],
    [
      'alternatives.c_1.title',
      changed((file) => ({
        ...file,
        alternatives: { c_1: { title: [{ value: 1, stamp: '00000000000.zoe33:1' }] } },
      })),
    ],
  ])('is invalid at %s', (where, wrong) => {
    expect(problem(wrong)).toMatchObject({ code: 'invalid', where });
  });

  it('is a text with numbers that do not fit or with no end of nesting, which could not be written back', () => {
    const huge = text.replace('"type":"retro"', '"type":"retro","big":1e999');
    expect(problem(huge)).toMatchObject({ code: 'invalid', where: 'records.r_1.big' });
    const deep = text.replace('"deleted":', `"deep":${'['.repeat(50_000)}${']'.repeat(50_000)},"deleted":`);
    expect(problem(deep)).toMatchObject({ code: 'invalid' });
    const deepValue = text.replace(
      '"alternatives":{',
      `"alternatives":{"c_1":{"x":[{"value":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`,
    );
    expect(problem(deepValue)).toMatchObject({ code: 'invalid' });
  });
});
