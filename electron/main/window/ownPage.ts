import type { WebPreferences } from 'electron';

/** How each of our pages runs: in the sandbox, apart from its preload script, without Node. */
export const ownPage = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
});
