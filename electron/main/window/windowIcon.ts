import { type BrowserWindow, nativeImage } from 'electron';
import icon from '../../../resources/icons/linux/128x128.png?inline';

/** Gives the window the app's picture in a task bar. */
export function giveWindowIcon(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.setIcon(nativeImage.createFromDataURL(icon));
}
