import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from './safeFileName';

it.each([
  ['2026-11-22 Chez mamie', '2026-11-22 Chez mamie'],
  ['2026-11-22 Goûter : thé / café ?', '2026-11-22 Goûter thé café'],
  ['2026-11-22 ../../etc/passwd', '2026-11-22 .. .. etc passwd'],
  ['...', '_'],
  ['con', '_con'],
  ['a\nb\u202egnp.exe', 'a b gnp.exe'],
  [`2026-11-22 ${'👶🏽'.repeat(200)}`, `2026-11-22 ${'👶🏽'.repeat(28)}👶`],
])('%j', (title, name) => {
  expect(safeFileName(title)).toBe(name);
});

it('is a legal name that is short enough, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (title) => {
      const name = safeFileName(title);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there.
      expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^[.\s]|[.\s]$|^$/);
      // 255 bytes is what most file systems take; the extension comes on top.
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
    }),
  );
});
