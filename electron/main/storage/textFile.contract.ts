import { describe, expect, it } from 'vitest';
import type { TextFile } from './textFile';

/** What every implementation of the port does. `make` gives one where there is no file yet, in a folder that exists. */
export function describeTextFile(name: string, make: () => Promise<TextFile>): void {
  describe(`text file: ${name}`, () => {
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
      expect(await file.write(text)).toBe('written');
      expect(await file.read()).toBe(text);
    });

    it('replaces a longer text in full', async () => {
      const file = await make();
      await file.write('a long text');
      await file.write('short');
      expect(await file.read()).toBe('short');
    });

    it('keeps the old text when the new one is no longer wanted', async () => {
      const file = await make();
      await file.write('old');
      expect(await file.write('new', async () => false)).toBe('abandoned');
      expect(await file.read()).toBe('old');
    });

    it('can be read while it is asked whether the new text is wanted, and is still the old one', async () => {
      const file = await make();
      await file.write('old');
      let seen: string | null = null;
      await file.write('new', async () => {
        seen = await file.read();
        return true;
      });
      expect(seen).toBe('old');
      expect(await file.read()).toBe('new');
    });

    it('lets a failure of the question through and keeps the old text', async () => {
      const file = await make();
      await file.write('old');
      await expect(file.write('new', () => Promise.reject(new Error('asked')))).rejects.toThrow('asked');
      expect(await file.read()).toBe('old');
    });

    it('ends with one of the texts that were written at once, in full', async () => {
      const file = await make();
      const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(100_000));
      await Promise.all(texts.map((text) => file.write(text)));
      expect(texts).toContain(await file.read());
    });
  });
}
