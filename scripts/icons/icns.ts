import type { Picture } from './ico';

/** The kinds of a macOS icon that hold PNG, by the size in pixels; the second of a pair is for screens of twice the density. */
const kinds: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

export const icnsSizes: readonly number[] = Object.keys(kinds).map(Number);

/** Pictures of several sizes as one macOS icon (.icns). */
export function encodeIcns(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ size, png }) => (kinds[size] ?? []).map((kind) => part(kind, png)));
  return part('icns', Buffer.concat(parts));
}

function part(kind: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 0, 'latin1');
  head.writeUInt32BE(head.length + body.length, 4);
  return Buffer.concat([head, body]);
}
