import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appOrigin, appScheme, appSchemePrivileges } from './appScheme';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { resolveAsset } from './resolveAsset';

/** Must run before the app is ready. */
export const declareAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: appSchemePrivileges }]);

/** Serves the built renderer in `root` at `app://debrief/`, and the pages that main makes itself, by their paths. */
export function serveApp(root: string, pages: Readonly<Record<string, () => Promise<string>>>): void {
  protocol.handle(appScheme, async ({ url, method }) => {
    const page =
      method === 'GET' && url.startsWith(appOrigin) ? pages[url.slice(appOrigin.length)] : undefined;
    if (page) return new Response(await page(), { headers: { ...commonHeaders, 'Content-Type': html } });
    const asset = method === 'GET' ? resolveAsset(url, { root, origin: appOrigin }) : null;
    const body = asset && (await readFile(asset.path).catch(() => null));
    if (!asset || !body) return new Response(null, { status: 404, headers: commonHeaders });
    return new Response(new Uint8Array(body), {
      headers: { ...commonHeaders, 'Content-Type': asset.contentType },
    });
  });
}

const html = 'text/html; charset=utf-8';

const commonHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
} as const;
