import { app, session, type WebContents } from 'electron';
import type { Log } from '../app/log';

/**
 * The page stays where it is and gets nothing it was not given: no navigation, no further windows, no webviews, no
 * permissions, no devices, no downloads.
 */
export function refuseEverything(log: Log): void {
  app.on('web-contents-created', (_event, contents) => lockDown(contents, log));
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

function lockDown(contents: WebContents, log: Log): void {
  const refuse = (what: string) => (event: { preventDefault(): void }) => {
    log.warn(`refused: ${what}`);
    event.preventDefault();
  };
  // Of the page itself and of any frame in it.
  contents.on('will-frame-navigate', refuse('navigation'));
  contents.on('will-redirect', refuse('redirect'));
  contents.on('will-attach-webview', refuse('webview'));
  contents.setWindowOpenHandler(() => {
    log.warn('refused: window');
    return { action: 'deny' };
  });
}
