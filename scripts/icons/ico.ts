/** A picture as it is drawn: RGBA, row by row from the top, and the same as PNG. */
export type Picture = {
  readonly size: number;
  readonly pixels: Uint8Array;
  readonly png: Uint8Array;
};

/** From this size on Windows reads PNG in an icon everywhere; smaller ones are bitmaps, which every dialog understands. */
const pngFrom = 256;

/** Pictures of several sizes as one Windows icon (.ico). */
export function encodeIco(pictures: readonly Picture[]): Buffer {
  const bodies = pictures.map((picture) =>
    picture.size >= pngFrom ? Buffer.from(picture.png) : bitmapOf(picture),
  );
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size }] of pictures.entries()) {
    const at = 6 + 16 * index;
    const length = bodies[index]?.length ?? 0;
    head.writeUInt8(size % 256, at); // 0 says 256
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4); // planes
    head.writeUInt16LE(32, at + 6); // bits per pixel
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  }
  return Buffer.concat([head, ...bodies]);
}

/** A BITMAPINFOHEADER, the pixels as BGRA from the bottom up, and the mask that only systems without alpha look at. */
function bitmapOf({ size, pixels }: Picture): Buffer {
  const head = Buffer.alloc(40);
  head.writeUInt32LE(40, 0);
  head.writeInt32LE(size, 4);
  head.writeInt32LE(size * 2, 8); // the picture and its mask
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const body = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = (y * size + x) * 4;
      const to = ((size - 1 - y) * size + x) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(from, from + 4);
      body.set([blue, green, red, alpha], to);
    }
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([head, body, mask]);
}
