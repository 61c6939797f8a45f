import { app, session, type WebContents } from 'electron';
import type { Log } from '../app/log';

/** The only way from one page to another: from the one that stands in when the app's own is gone, back to that. */
type WayBack = { readonly from: string; readonly to: string };

/**
 * The page stays where it is and gets nothing it was not given: no navigation, no further windows, no webviews, no
 * permissions, no devices, no downloads.
 */
export function refuseEverything(log: Log, wayBack: WayBack): void {
  app.on('web-contents-created', (_event, contents) => lockDown(contents, log, wayBack));
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warn(`permission refused: ${permission}`);
    decide(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  // It would fetch its dictionaries from a server of Google's; this app talks to nobody.
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.on('will-download', (event) => {
    log.warn('refused: download');
    event.preventDefault();
  });
}

function lockDown(contents: WebContents, log: Log, wayBack: WayBack): void {
  const refuse = (what: string) => (event: { preventDefault(): void }) => {
    log.warn(`refused: ${what}`);
    event.preventDefault();
  };
  // Of the page itself and of any frame in it.
  contents.on('will-frame-navigate', (event) => {
    const isWayBack = event.isMainFrame && contents.getURL() === wayBack.from && event.url === wayBack.to;
    if (!isWayBack) refuse('navigation')(event);
  });
  contents.on('will-redirect', refuse('redirect'));
  contents.on('will-attach-webview', refuse('webview'));
  contents.setWindowOpenHandler(() => {
    log.warn('refused: window');
    return { action: 'deny' };
  });
}
