import { decodeUtf8, encodeUtf8 } from '@shared/utf8';
import { describe, expect, it } from 'vitest';
import type { ByteFile } from './byteFile';

const write = (file: ByteFile, text: string, isStillWanted?: () => Promise<boolean>) =>
  file.write(encodeUtf8(text), isStillWanted);
const textIn = async (file: ByteFile): Promise<string | null> =>
  decodeUtf8((await file.read()) ?? encodeUtf8('nothing'));

/** What every implementation of the port does. `make` gives one where there is no file yet, in a folder that exists. */
export function describeByteFile(name: string, make: () => Promise<ByteFile>): void {
  describe(`file: ${name}`, () => {
    it('is null before it is written', async () => {
      expect(await (await make()).read()).toBeNull();
    });

    it.each([
      ['an empty text', ''],
      ['a byte order mark', '\uFEFF{}\n'],
      ['both kinds of line end, controls and a NUL', 'a\r\nb\n\u0001\0'],
      ['every plane of Unicode', 'é 日本 \u{1F476}\u{1F3FD} \u202Eשלום'],
      ['a few megabytes', 'abcdefghij'.repeat(400_000)],
    ])('reads back %s', async (_what, text) => {
      const file = await make();
      expect(await write(file, text)).toBe('written');
      expect(await textIn(file)).toBe(text);
    });

    it('replaces what was longer in full', async () => {
      const file = await make();
      await write(file, 'a long text');
      await write(file, 'short');
      expect(await textIn(file)).toBe('short');
    });

    it('keeps the old bytes when the new ones are no longer wanted', async () => {
      const file = await make();
      await write(file, 'old');
      expect(await write(file, 'new', async () => false)).toBe('abandoned');
      expect(await textIn(file)).toBe('old');
    });

    it('can be read while it is asked whether the new bytes are wanted, and still holds the old ones', async () => {
      const file = await make();
      await write(file, 'old');
      let seen: string | null = null;
      await write(file, 'new', async () => {
        seen = await textIn(file);
        return true;
      });
      expect(seen).toBe('old');
      expect(await textIn(file)).toBe('new');
    });

    it('lets a failure of the question through and keeps the old bytes', async () => {
      const file = await make();
      await write(file, 'old');
      await expect(write(file, 'new', () => Promise.reject(new Error('asked')))).rejects.toThrow('asked');
      expect(await textIn(file)).toBe('old');
    });

    it('ends with one of those that were written at once, in full', async () => {
      const file = await make();
      const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(100_000));
      await Promise.all(texts.map((text) => write(file, text)));
      expect(texts).toContain(await textIn(file));
    });
  });
}
