import { describe, expect, it } from 'vitest';
import { iconFiles, main } from '../makeIcons';
import { draw } from './draw';
import { encodeIcns } from './icns';
import { encodeIco } from './ico';

const pngStart = Buffer.from('89504e470d0a1a0a', 'hex');

describe('the icons in resources/', () => {
  // Another kind of processor rounds some pixel the other way.
  it.runIf(process.platform === 'linux' && process.arch === 'x64')('are those that the drawings give', () => {
    process.argv.push('--check');
    try {
      expect(main()).toBe(0);
    } finally {
      process.argv.pop();
    }
  });

  it('stay small', () => {
    const total = [...iconFiles().values()].reduce((sum, bytes) => sum + bytes.length, 0);
    expect(total).toBeLessThan(500 * 1024);
  });
});

describe('encodeIco', () => {
  const small = draw('icon-small', 16);
  const large = draw('icon', 256);
  const ico = encodeIco([small, large]);
  const entry = (index: number) => ({
    size: ico.readUInt8(6 + 16 * index) || 256,
    length: ico.readUInt32LE(6 + 16 * index + 8),
    offset: ico.readUInt32LE(6 + 16 * index + 12),
  });

  it('lists each picture where it is', () => {
    expect(ico.readUInt16LE(4)).toBe(2);
    expect([entry(0).size, entry(1).size]).toEqual([16, 256]);
    expect(entry(0).offset + entry(0).length).toBe(entry(1).offset);
    expect(entry(1).offset + entry(1).length).toBe(ico.length);
  });

  it('writes small pictures as bitmaps from the bottom up, in straight alpha, and large ones as PNG', () => {
    const { offset } = entry(0);
    const pixel = (x: number, y: number) => [
      ...ico.subarray(offset + 40 + ((15 - y) * 16 + x) * 4).subarray(0, 4),
    ];
    const drawn = (x: number, y: number) => [...small.pixels.subarray((y * 16 + x) * 4).subarray(0, 4)];
    for (const [x, y] of [
      [0, 0],
      [8, 2],
      [5, 13],
      [15, 1],
    ] as const) {
      const [red, green, blue, alpha] = drawn(x, y);
      expect(pixel(x, y)).toEqual([blue, green, red, alpha]);
    }
    // The edge of the table: half there, in its full colour.
    const edge = [...Array(16).keys()]
      .map((x) => drawn(x, 0))
      .find(([, , , alpha = 0]) => alpha > 60 && alpha < 220);
    expect(edge?.[0]).toBeGreaterThan(225);
    expect(ico.subarray(entry(1).offset).subarray(0, 8)).toEqual(pngStart);
  });
});

describe('encodeIcns', () => {
  it('is a list of kinds with their lengths, each a PNG', () => {
    const icns = encodeIcns([draw('icon-small', 16), draw('icon', 256)]);
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const kinds: string[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      kinds.push(icns.toString('latin1', at, at + 4));
      expect(icns.subarray(at + 8, at + 16)).toEqual(pngStart);
    }
    expect(kinds).toEqual(['icp4', 'ic08', 'ic13']);
  });
});
