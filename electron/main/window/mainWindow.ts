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

/** Tells where the window is, a moment after it was moved or resized, and when it closes. */
export function watchPlace(window: BrowserWindow, remember: (place: WindowPlace) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(timer);
    if (!window.isDestroyed()) {
      remember({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, 500);
  };
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const)
    window.on(event as 'resize', soon);
  window.on('close', tell);
}
