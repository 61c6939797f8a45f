import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyText } from '../testing/nastyText';
import { webAddressesIn } from './webAddresses';

describe('webAddressesIn', () => {
  it.each([
    ['rien', []],
    ['voir https://a.fr/x.', ['https://a.fr/x']],
    ['(https://fr.wikipedia.org/wiki/Sieste_(repos))', ['https://fr.wikipedia.org/wiki/Sieste_(repos)']],
    ['« https://a.fr » et HTTP://B.fr/?q=1&r=2#é !', ['https://a.fr', 'HTTP://B.fr/?q=1&r=2#é']],
    ['https://a.fr, https://a.fr; https://b.fr…', ['https://a.fr', 'https://b.fr']],
    ['https://a.fr/\u202egpj.exe', ['https://a.fr/']],
    ['file:///etc/passwd javascript:alert(1) ftp://a.fr xhttps://a.fr www.a.fr', []],
    ['https://… (http://) http:///', []],
    [`https://a.fr/${'x'.repeat(3_000)}`, []],
    [
      [1, 2, 3, 4, 5, 6, 7].map((n) => `https://a.fr/${n}`).join(' '),
      [1, 2, 3, 4, 5].map((n) => `https://a.fr/${n}`),
    ],
  ])('%s', (text, addresses) => {
    expect(webAddressesIn(text)).toEqual(addresses);
  });

  it('gives parts of the text, without spaces or anything unseen, and is not kept busy by long ones', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const each of webAddressesIn(text)) {
          expect(text).toContain(each);
          expect(each).toMatch(/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu);
        }
      }),
    );
    expect(webAddressesIn(`https://a.fr/${')'.repeat(1_900)}`)).toEqual(['https://a.fr/']);
    expect(webAddressesIn(`https://a.fr/${')'.repeat(20_000)}`)).toEqual([]);
    expect(webAddressesIn('https://'.repeat(20_000))).toEqual([]);
  });
});
