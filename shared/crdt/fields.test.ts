import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json';
import { joinPath, pathsOf, splitPath, valueAt, withValue } from './fields';

const parse = (text: string): JsonObject => JSON.parse(text) as JsonObject;

describe('a register’s path', () => {
  it('[R3] leads back to the field and the entry it was made of', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('', '*', '/', '~', '~1', '~01', '__proto__', 'a/b'));
    fc.assert(
      fc.property(name, fc.option(name), (field, entry) => {
        expect(splitPath(joinPath(field, entry))).toEqual([field, entry]);
        expect(joinPath(field, entry)).not.toBe('*');
      }),
    );
  });

  it.each([
    ['affected', 'nap', 'affected/nap'],
    ['affected', 'nap/night', 'affected/nap/night'],
    ['affected', '', 'affected/'],
    ['a/b', null, 'a~1b'],
    ['*', null, '~2'],
    ['~1', 'x', '~01/x'],
  ])('[R3] of %j and %j is %j', (field, entry, path) => {
    expect(joinPath(field, entry)).toBe(path);
  });
});

describe('a field', () => {
  const fields = parse(
    '{"title":"a","affected":{"nap":true,"":true,"a/b":1,"__proto__":2},"place":{"retro":"r_1"},"empty":{},"__proto__":3}',
  );

  it('[R1] [R2] is one register, or one for each entry of an object; place and an empty object are one', () => {
    expect(pathsOf(fields).sort()).toEqual(
      [
        'title',
        'affected/nap',
        'affected/',
        'affected/a/b',
        'affected/__proto__',
        'place',
        'empty',
        '__proto__',
      ].sort(),
    );
  });

  it.each<[string, Json | undefined]>([
    ['title', 'a'],
    ['affected', undefined],
    ['affected/nap', true],
    ['affected/', true],
    ['affected/a/b', 1],
    ['affected/__proto__', 2],
    ['affected/constructor', undefined],
    ['place', { retro: 'r_1' }],
    ['place/retro', undefined],
    ['empty', {}],
    ['empty/x', undefined],
    ['title/x', undefined],
    ['__proto__', 3],
    ['toString', undefined],
  ])('[R1] %s holds %j', (path, value) => {
    expect(valueAt(fields, path)).toEqual(value);
  });

  it('holds what was written to it, and everything else stays', () => {
    const path = fc.constantFrom(
      'title',
      'x',
      'x/',
      'affected/__proto__',
      'affected/constructor',
      '__proto__',
      'place',
    );
    fc.assert(
      fc.property(path, fc.constantFrom<Json[]>(1, 'b', true), (at, value) => {
        const written = withValue(fields, at, value);
        expect(valueAt(written, at)).toBe(value);
        expect(Object.getPrototypeOf(written)).toBe(Object.prototype);
        for (const other of pathsOf(fields)) {
          if (other !== at) expect(valueAt(written, other)).toEqual(valueAt(fields, other));
        }
      }),
    );
  });

  it('goes with its last entry', () => {
    expect(withValue({ affected: { nap: true } }, 'affected/nap', undefined)).toEqual({});
    expect(withValue({ affected: { nap: true, a: true } }, 'affected/nap', undefined)).toEqual({
      affected: { a: true },
    });
    expect(withValue({ x: 1 }, 'x', undefined)).toEqual({});
  });

  it('[R4] of one value is not touched when an entry it does not have is cleared', () => {
    expect(withValue({ x: 1 }, 'x/k', undefined)).toEqual({ x: 1 });
  });
});
