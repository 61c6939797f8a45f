import type { Translate } from '@shared/i18n/translator';
import type { QuickKey } from '@shared/ipc/quickKeys';
import type { MenuItemConstructorOptions } from 'electron';

type TrayActions = {
  readonly capture: () => void;
  readonly openApp: () => void;
  readonly quit: () => void;
};

/** What the icon in the system's bar offers. */
export const trayMenu = (
  t: Translate,
  quickKey: QuickKey | null,
  { capture, openApp, quit }: TrayActions,
): MenuItemConstructorOptions[] => [
  {
    id: 'tray-capture',
    label: t('tray.capture'),
    // To be read here; the key itself works everywhere.
    ...(quickKey && { accelerator: quickKey, registerAccelerator: false }),
    click: capture,
  },
  { id: 'tray-open', label: t('tray.open'), click: openApp },
  { type: 'separator' },
  { id: 'tray-quit', label: t('menu.quit'), click: quit },
];
