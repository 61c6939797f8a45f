import { BrowserWindow, nativeTheme, screen } from 'electron';
import { backgroundColor } from './backgroundColor';
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
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundColor(nativeTheme.shouldUseDarkColors));
  });
  window.once('ready-to-show', () => {
    if (place?.maximized) window.maximize();
    window.show();
  });
  return window;
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
