import { extname, join, relative, sep } from 'node:path';

/** The kinds of file a build of the renderer consists of; anything else is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

type Asset = { readonly path: string; readonly contentType: string };

/**
 * The file under `root` that a URL of our scheme names, or null where it names none: another host, a way out of the
 * folder however it is spelled, or a kind of file that no page needs.
 */
export function resolveAsset(url: string, { root, origin }: { root: string; origin: string }): Asset | null {
  const pathname = pathOf(url, origin);
  if (pathname === null || /[\0\\:]/.test(pathname)) return null;
  const path = join(root, pathname === '/' ? 'index.html' : pathname);
  const inside = relative(root, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`)) return null;
  const contentType = contentTypes[extname(path).toLowerCase()];
  return contentType === undefined ? null : { path, contentType };
}

/** The decoded path of a URL at `origin`, or null. */
function pathOf(url: string, origin: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}` === origin ? decodeURIComponent(pathname) : null;
  } catch {
    return null;
  }
}
