import { readFileSync } from 'node:fs';
import { type ProtocolRequest, type ProtocolResponse, protocol } from 'electron';
import { appOrigin, appScheme, appSchemePrivileges } from './appScheme';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { resolveAsset } from './resolveAsset';

/** Must run before the app is ready. */
export const declareAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: appSchemePrivileges }]);

/**
 * Serves the built renderer in `root` at `app://debrief/`, and the pages that main makes itself, by their paths. With the
 * older of Electron's two calls, because the other one holds a start up (docs/decisions/0092).
 */
export function serveApp(root: string, pages: Readonly<Record<string, () => Promise<string>>>): void {
  const answer = async ({ url, method }: ProtocolRequest): Promise<ProtocolResponse> => {
    const page =
      method === 'GET' && url.startsWith(appOrigin) ? pages[url.slice(appOrigin.length)] : undefined;
    if (page) return { data: Buffer.from(await page()), headers: { ...commonHeaders, 'Content-Type': html } };
    const asset = method === 'GET' ? resolveAsset(url, { root, origin: appOrigin }) : null;
    const data = asset && read(asset.path);
    if (!asset || !data) return { statusCode: 404, data: Buffer.alloc(0), headers: commonHeaders };
    return { data, headers: { ...commonHeaders, 'Content-Type': asset.contentType } };
  };
  protocol.registerBufferProtocol(appScheme, (request, reply) => {
    void answer(request).then(reply, (error: unknown) => {
      reply({ error: failed });
      // It goes into the log with whatever else nobody caught.
      throw error;
    });
  });
}

/**
 * At once: four promises would each wait for their turn beside the board that is being read, and the page with them, for
 * what takes half a millisecond.
 */
function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Chromium's `net::ERR_FAILED`. */
const failed = -2;

const html = 'text/html; charset=utf-8';

const commonHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;
