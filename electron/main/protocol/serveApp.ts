import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appOrigin, appScheme, appSchemePrivileges } from './appScheme';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { resolveAsset } from './resolveAsset';

/** Must run before the app is ready. */
export const declareAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: appSchemePrivileges }]);

/** Serves the built renderer in `root` at `app://debrief/`. */
export function serveApp(root: string): void {
  protocol.handle(appScheme, async ({ url, method }) => {
    const asset = method === 'GET' ? resolveAsset(url, { root, origin: appOrigin }) : null;
    const body = asset && (await readFile(asset.path).catch(() => null));
    if (!asset || !body) return new Response(null, { status: 404, headers: commonHeaders });
    return new Response(new Uint8Array(body), {
      headers: { ...commonHeaders, 'Content-Type': asset.contentType },
    });
  });
}

const commonHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
} as const;
