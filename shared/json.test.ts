import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, compareText, type Json, sameJson, untamePath } from './json';

const json = fc.jsonValue() as fc.Arbitrary<Json>;
const parse = (text: string): Json => JSON.parse(text) as Json;

/** The same value with the keys of every object in another order. */
function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item as Json)]),
  );
}

describe('canonical JSON', () => {
  it('is JSON of the same value, and one text for one value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(parse(text)).toEqual(parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(canonicalJson(parse(text))).toBe(text);
      }),
    );
  });

  it('escapes as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonicalJson(text)).toBe(JSON.stringify(text));
        expect(canonicalJson({ [text]: text })).toBe(JSON.stringify({ [text]: text }));
      }),
    );
  });

  it('sorts keys by code unit, numbers like any other, and keeps names that JavaScript knows', () => {
    const value = parse('{"b":1,"a":{"10":1,"9":2,"é":3,"Z":4},"__proto__":5,"\\uffff":6,"😀":7}');
    expect(canonicalJson(value)).toBe(
      '{"__proto__":5,"a":{"10":1,"9":2,"Z":4,"é":3},"b":1,"😀":7,"\uffff":6}',
    );
    expect(canonicalJson({})).toBe('{}');
    expect(canonicalJson([])).toBe('[]');
  });
});

describe('sameJson', () => {
  it('agrees with canonical JSON', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(sameJson(a, shuffled(a))).toBe(true);
        expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
        expect(sameJson(a, undefined)).toBe(false);
      }),
    );
    expect(sameJson(undefined, undefined)).toBe(true);
  });

  it.each([
    ['{}', '[]'],
    ['[]', 'null'],
    ['{"__proto__":1}', '{}'],
    ['{"toString":null}', '{"x":null}'],
    ['[1,2]', '[2,1]'],
    ['[1]', '[1,1]'],
    ['1', '"1"'],
  ])('tells %s from %s', (a, b) => {
    expect(sameJson(parse(a), parse(b))).toBe(false);
    expect(sameJson(parse(b), parse(a))).toBe(false);
  });
});

describe('untamePath', () => {
  it('finds what could not be written back', () => {
    expect(untamePath(parse('{"a":[1,{"b":1e999}]}'))).toEqual(['a', '1', 'b']);
    expect(untamePath(parse('-1e999'))).toEqual([]);
    expect(untamePath(parse(`${'['.repeat(100)}${']'.repeat(100)}`))).toBeNull();
    expect(untamePath(parse(`${'['.repeat(101)}${']'.repeat(101)}`))).toHaveLength(100);
    expect(untamePath(parse('{"a":[1e308,-0,"\\ud800",null,true]}'))).toBeNull();
    expect(untamePath(undefined)).toBeNull();
  });
});

describe('compareText', () => {
  it('knows no locale', () => {
    expect(['é', 'z', 'Z', 'e', '10', '9'].sort(compareText)).toEqual(['10', '9', 'Z', 'e', 'z', 'é']);
  });
});
