import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAsset } from './resolveAsset';

const root = '/opt/app/out/renderer';
const resolve = (url: string) => resolveAsset(url, { root, origin: 'app://debrief' });

describe('what a URL of the app names', () => {
  it.each([
    ['app://debrief/', 'index.html', 'text/html; charset=utf-8'],
    ['app://debrief/index.html?x#y', 'index.html', 'text/html; charset=utf-8'],
    ['app://debrief/assets/index-1a2b.js', 'assets/index-1a2b.js', 'text/javascript; charset=utf-8'],
    ['app://debrief/assets/d%C3%A9brief.css', 'assets/débrief.css', 'text/css; charset=utf-8'],
    ['app://debrief/assets/x.woff2', 'assets/x.woff2', 'font/woff2'],
    ['app://debrief/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s', (url, path, contentType) => {
    expect(resolve(url)).toEqual({ path: join(root, path), contentType });
  });

  it.each([
    'app://debrief/../main/index.js',
    'app://debrief/..%2fmain/index.js',
    'app://debrief/%2e%2e/%2e%2e/package.json',
    'app://debrief/..%5c..%5cmain%5cindex.js',
    'app://debrief/assets/..%2f..%2f..%2fmain%2findex.js',
    'app://debrief//etc/passwd.html/../../../../etc/passwd',
    'app://debrief/%00index.html',
    'app://debrief/C:/Windows/win.html',
    'app://debrief/%zz.html',
    'app://debrief/assets/index.js.map',
    'app://debrief/assets',
    'app://debrief/.env',
    'app://other/index.html',
    'app://debrief.evil/index.html',
    'file:///opt/app/out/renderer/index.html',
    'https://debrief/index.html',
    'not a url',
  ])('nothing: %s', (url) => {
    const asset = resolve(url);
    // A URL parser may fold `..` into a path that stays inside, to a file that does not exist; never outside.
    if (asset) expect(asset.path.startsWith(`${root}/`)).toBe(true);
    else expect(asset).toBeNull();
  });

  it('never lies outside the folder, whatever the path', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      'a',
      ':',
      '%00',
      '.html',
      '~',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const asset = resolve(`app://debrief/${pieces.join('')}.js`);
        expect(asset === null || asset.path.startsWith(`${root}/`)).toBe(true);
      }),
    );
  });
});
