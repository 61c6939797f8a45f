import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import icon from '../../../resources/icons/linux/64x64.png?inline';
import type { Log } from '../app/log';

/** The icon in the system's bar. */
type AppTray = {
  readonly show: (name: string, menu: MenuItemConstructorOptions[]) => void;
  readonly hide: () => void;
};

/** Pixels across that each system gives such an icon; Linux has bars of several heights and shrinks it. */
const sizes: Partial<Readonly<Record<NodeJS.Platform, number>>> = { darwin: 18, win32: 16 };

/**
 * On Linux a desktop without a place for such icons shows none, and does not say so: nothing may depend on it (the app
 * comes back when it is started again).
 */
export function createAppTray({ onOpen, log }: { readonly onOpen: () => void; readonly log: Log }): AppTray {
  let tray: Tray | null = null;
  const make = (): Tray => {
    const size = sizes[process.platform] ?? 32;
    const made = new Tray(nativeImage.createFromDataURL(icon).resize({ width: size, height: size }));
    // On a Mac a press opens the menu.
    if (process.platform !== 'darwin') made.on('click', onOpen);
    return made;
  };
  return {
    show(name, menu) {
      try {
        tray ??= make();
        tray.setToolTip(name);
        tray.setContextMenu(Menu.buildFromTemplate(menu));
      } catch (error) {
        log.error('tray', error);
      }
    },
    hide() {
      tray?.destroy();
      tray = null;
    },
  };
}
