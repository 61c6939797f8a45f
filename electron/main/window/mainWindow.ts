import { BrowserWindow, nativeTheme, screen } from 'electron';
import { backgroundColor } from './backgroundColor';
import { ownPage } from './ownPage';
import { placeWindow, smallestWindow, type WindowPlace } from './windowPlace';

/** Makes the window, hidden until its page has something to show. */
export function createMainWindow({
  preload,
  place,
}: {
  preload: string;
  place: WindowPlace | null;
}): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(place, areas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Débrief',
    backgroundColor: backgroundColor(nativeTheme.shouldUseDarkColors),
    webPreferences: ownPage(preload),
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundColor(nativeTheme.shouldUseDarkColors));
  });
  return window;
}

/** Shows the window once its page has something to show and `menu` is up, which would else move the page down. */
export async function showWhenReady(
  window: BrowserWindow,
  menu: Promise<void>,
  { maximized }: { maximized: boolean },
): Promise<void> {
  const ready = new Promise<void>((done) => window.once('ready-to-show', () => done()));
  await Promise.all([ready, menu]);
  if (window.isDestroyed()) return;
  if (maximized) window.maximize();
  window.show();
  // Where the app was not installed, from an archive or a checkout, nothing else on Linux says which it is.
  if (process.platform === 'linux') (await import('./windowIcon')).giveWindowIcon(window);
}

/** Tells where the window is a moment after it was moved or resized, and at once when the returned function is called. */
export function watchPlace(window: BrowserWindow, remember: (place: WindowPlace) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    if (!window.isDestroyed()) {
      remember({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, 500);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  return tell;
}
