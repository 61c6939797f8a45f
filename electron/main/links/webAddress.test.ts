import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWebAddress } from './webAddress';

describe('parseWebAddress', () => {
  it.each([
    ['https://example.com', 'https://example.com/', 'example.com'],
    ['HTTP://Example.COM:8080/a b?q=é#x', 'http://example.com:8080/a%20b?q=%C3%A9#x', 'example.com:8080'],
    // A Cyrillic а: shown as what it is.
    ['https://аpple.com/', 'https://xn--pple-43d.com/', 'xn--pple-43d.com'],
    ['https:example.com', 'https://example.com/', 'example.com'],
    ['https://example.com/\u202egpj.exe', 'https://example.com/%E2%80%AEgpj.exe', 'example.com'],
  ])('%s opens as %s', (text, href, host) => {
    expect(parseWebAddress(text)).toEqual({ href, host });
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>',
    'ms-settings:',
    'smb://server/share',
    '\\\\server\\share',
    'mailto:a@b.fr',
    'app://debrief/',
    'https://',
    'https://google.com@evil.example/',
    'https://user:pass@example.com/',
    'example.com',
    '/etc/passwd',
    '',
    `https://example.com/${'x'.repeat(2_000)}`,
  ])('%s does not open', (text) => {
    expect(parseWebAddress(text)).toBeNull();
  });

  it('whatever it is given, gives what the browser will take for the same http address, in plain ASCII', () => {
    const anything = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          anything.map((text) => `https://${text}`),
        ),
        (text) => {
          const address = parseWebAddress(text);
          if (address === null) return;
          expect(address.href).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
          expect(new URL(address.href).href).toBe(address.href);
          expect(new URL(address.href).host).toBe(address.host);
        },
      ),
    );
  });
});
