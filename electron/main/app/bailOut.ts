import type { Translate } from '@shared/i18n/translator';
import { app, dialog } from 'electron';
import type { AppLog } from '../diagnostics/recentProblems';

/**
 * What happens when the app itself hits a bug that nobody caught, or cannot start: nothing it holds can be relied on any
 * more, and everything a person wrote is on disk already. So it is said once, calmly, and the app starts anew or ends.
 */
export function createBailOut(
  log: AppLog,
  words: () => Promise<Translate>,
): (what: string, error: unknown) => void {
  let isLeaving = false;

  const leave = async (): Promise<void> => {
    try {
      await log.flush();
      await app.whenReady();
      const t = await words();
      const { response } = await dialog.showMessageBox({
        type: 'warning',
        title: t('app.name'),
        message: t('broken.title'),
        detail: t('broken.app'),
        buttons: [t('broken.restart'), t('menu.quit')],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      if (response === 0) app.relaunch();
    } finally {
      app.exit(1);
    }
  };

  return (what, error) => {
    log.error(what, error);
    if (isLeaving) return;
    isLeaving = true;
    // For whoever started it from a terminal.
    console.error(error);
    void leave();
  };
}
