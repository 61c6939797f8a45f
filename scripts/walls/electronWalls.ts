import { IMPORTS, type Wall } from './wall';

/** What the main process, the preload and the command line may not do. */
export const electronWalls: readonly Wall[] = [
  {
    wall: 'ipcMain is used in one folder',
    forbidden: ['electron/main/a.ts', `import { ipcMain } from 'electron';\nipcMain.removeAllListeners();`],
    rule: IMPORTS,
    allowed: ['electron/main/ipc/a.ts', `import { ipcMain } from 'electron';\nipcMain.removeAllListeners();`],
  },
  {
    wall: 'ipcMain is not reached through the whole of Electron',
    forbidden: [
      'electron/main/a.ts',
      `import * as electron from 'electron';\nelectron.ipcMain.removeAllListeners();`,
    ],
    rule: IMPORTS,
    allowed: [
      'electron/main/a.ts',
      `import { app, BrowserWindow } from 'electron';\napp.quit();\nBrowserWindow;`,
    ],
  },
  {
    wall: 'ipcMain is not reached through a part of Electron',
    forbidden: [
      'electron/main/a.ts',
      `import { ipcMain } from 'electron/main';\nipcMain.removeAllListeners();`,
    ],
    rule: IMPORTS,
    allowed: ['electron/main/ipc/a.ts', `import { guard } from './guard';\nexport const g = guard;`],
  },
  {
    wall: 'the main process does not import the renderer',
    forbidden: [
      'electron/main/a.ts',
      `import { theme } from '../../renderer/app/theme';\nexport const t = theme;`,
    ],
    rule: IMPORTS,
    allowed: ['electron/main/a.ts', `import { theme } from '@shared/theme';\nexport const t = theme;`],
  },
  {
    wall: 'the IPC door does not import the renderer',
    forbidden: [
      'electron/main/ipc/a.ts',
      `import { theme } from '../../../renderer/app/theme';\nexport const t = theme;`,
    ],
    rule: IMPORTS,
    allowed: ['electron/main/ipc/a.ts', `import { board } from '../board/board';\nexport const b = board;`],
  },
  {
    wall: 'the sandboxed preload does not import Node',
    forbidden: ['electron/preload/a.ts', `import { join } from 'node:path';\nexport const j = join;`],
    rule: IMPORTS,
    allowed: [
      'electron/preload/a.ts',
      `import { contextBridge } from 'electron';\nexport const c = contextBridge;`,
    ],
  },
  {
    wall: 'the command line does not import Electron',
    forbidden: ['electron/cli/a.ts', `import { app } from 'electron';\napp.quit();`],
    rule: IMPORTS,
    allowed: ['electron/cli/a.ts', `import { read } from '../main/storage/read';\nexport const r = read;`],
  },
];
