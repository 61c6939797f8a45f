import { describe, expect, it } from 'vitest';
import { formatStamp, formatWrite, hasSeen, isStamp, joinVersions, parseStamp } from './stamp';

const clock = '0i3o5sfbq4g';
const seen = (pairs: Record<string, number>) => new Map(Object.entries(pairs));

describe('a stamp', () => {
  it('[S1] is a clock, its writer’s own dot and what the writer had seen', () => {
    const stamp = parseStamp(`${clock}.leoc2:118,ana7f:17`);
    expect(stamp).toMatchObject({ clock, replica: 'leoc2', counter: 118 });
    expect(stamp.versions).toEqual(seen({ leoc2: 118, ana7f: 17 }));
  });

  it.each([
    '',
    clock,
    `${clock}.`,
    `${clock}.leoc2`,
    `${clock}.leoc2:0`,
    `${clock}.leoc2:01`,
    `${clock}.leoc2:1,`,
    `${clock}.leoc2:1,ana7f:-1`,
    `${clock}.leoc2:1,ana7f:x`,
    `${clock}.leo:1`,
    `${clock}.LEOC2:1`,
    `${clock}x.leoc2:1`,
    `${clock}.leoc2:1\n`,
    `${clock}.leoc2:1234567890123456`,
  ])('[S1] is not %j', (text) => {
    expect(isStamp(text)).toBe(false);
    expect(() => parseStamp(text)).toThrow();
  });

  it('[S3] lists the others in order, whatever order they were seen in', () => {
    expect(formatStamp(clock, 'leoc2', seen({ zoe33: 3, leoc2: 118, ana7f: 17 }))).toBe(
      `${clock}.leoc2:118,ana7f:17,zoe33:3`,
    );
  });

  it('[S4] had seen all earlier dots of its own writer, unless it says otherwise', () => {
    expect(parseStamp(`${clock}.leoc2:118`).seen).toEqual(seen({ leoc2: 117 }));
    expect(parseStamp(`${clock}.leoc2:118,leoc2:9`).seen).toEqual(seen({ leoc2: 9 }));
    expect(parseStamp(`${clock}.leoc2:118,leoc2:0`).seen).toEqual(seen({ leoc2: 0 }));
    expect(parseStamp(`${clock}.leoc2:118,leoc2:500`).seen).toEqual(seen({ leoc2: 117 }));
  });

  it.each([
    [{}, 'leoc2:118'],
    [{ ana7f: 17 }, 'leoc2:118,ana7f:17,leoc2:0'],
    [{ leoc2: 9 }, 'leoc2:118,leoc2:9'],
    [{ leoc2: 117, ana7f: 17 }, 'leoc2:118,ana7f:17'],
    [{ zoe33: 1, leoc2: 9, ana7f: 17 }, 'leoc2:118,ana7f:17,leoc2:9,zoe33:1'],
  ])('[S4] of a writer who had seen %j says so: %s', (known, text) => {
    const stamp = formatWrite(clock, 'leoc2', 118, seen(known as Record<string, number>));
    expect(stamp).toBe(`${clock}.${text}`);
    for (const [replica, counter] of Object.entries(known)) {
      expect(parseStamp(stamp).seen.get(replica)).toBe(counter);
    }
  });

  it('[S2] is seen by a vector that reaches its dot and all it had seen itself', () => {
    const stamp = parseStamp(`${clock}.leoc2:118,ana7f:17`);
    expect(hasSeen(seen({ leoc2: 118, ana7f: 17 }), stamp)).toBe(true);
    expect(hasSeen(seen({ leoc2: 117, ana7f: 17 }), stamp)).toBe(false);
    expect(hasSeen(seen({ leoc2: 118, ana7f: 16 }), stamp)).toBe(false);
    expect(hasSeen(seen({ leoc2: 118 }), stamp)).toBe(false);
    expect(hasSeen(stamp.seen, stamp)).toBe(false);
  });

  it('joins vectors by the greater counter', () => {
    expect(joinVersions([seen({ a: 1, b: 5 }), seen({ a: 3 }), seen({ c: 0 })])).toEqual(
      seen({ a: 3, b: 5 }),
    );
  });
});
