import { expect, it } from 'vitest';
import { lintSnippets } from './lintSnippets';

type Wall = {
  readonly wall: string;
  /** Where the code would stand, and what it would say. */
  readonly forbidden: readonly [file: string, source: string];
  readonly rule: string;
  /** The same need met in an allowed way, or the same code where it belongs. */
  readonly allowed: readonly [file: string, source: string];
};

const IMPORTS = 'style/noRestrictedImports';
const PROPERTIES = 'nursery/noJsRestrictedProperties';

const walls: readonly Wall[] = [
  {
    wall: 'shared does not import Electron',
    forbidden: ['shared/domain/a.ts', `import { app } from 'electron';\napp.quit();`],
    rule: IMPORTS,
    allowed: ['electron/main/a.ts', `import { app } from 'electron';\napp.quit();`],
  },
  {
    wall: 'shared does not import Node',
    forbidden: ['shared/domain/a.ts', `import { readFileSync } from 'node:fs';\nreadFileSync('x');`],
    rule: IMPORTS,
    allowed: ['electron/cli/a.ts', `import { readFileSync } from 'node:fs';\nreadFileSync('x');`],
  },
  {
    wall: 'shared does not import Node lazily',
    forbidden: ['shared/domain/a.ts', `export const load = () => import('node:fs');`],
    rule: IMPORTS,
    allowed: ['electron/main/a.ts', `export const load = () => import('node:fs');`],
  },
  {
    wall: 'shared does not import what is not on its list',
    forbidden: ['shared/domain/a.ts', `import { ulid } from 'ulid';\nexport const id = ulid();`],
    rule: IMPORTS,
    allowed: [
      'shared/export/a.ts',
      [
        `import { z } from 'zod';`,
        `import type { Root } from 'mdast';`,
        `import { toMarkdown } from 'mdast-util-to-markdown';`,
        `import { gfm } from 'micromark-extension-gfm';`,
        `import { stringify } from 'yaml';`,
        `import { x } from './x';`,
        `import { y } from '../../shared/y';`,
        `export const all = [z, toMarkdown, gfm, stringify, x, y] satisfies unknown[];`,
        `export type Tree = Root;`,
      ].join('\n'),
    ],
  },
  {
    wall: 'shared does not reach outside itself by a relative path, not even for a type',
    forbidden: [
      'shared/domain/a.ts',
      `import type { Window } from '../../electron/main/window';\nexport type W = Window;`,
    ],
    rule: IMPORTS,
    allowed: ['shared/domain/a.ts', `import type { Card } from '../model/records';\nexport type C = Card;`],
  },
  {
    wall: 'shared does not read the clock',
    forbidden: ['shared/domain/a.ts', `export const now = () => Date.now();`],
    rule: PROPERTIES,
    allowed: ['electron/main/a.ts', `export const now = () => Date.now();`],
  },
  {
    wall: 'shared does not read the clock through a destructured name',
    forbidden: ['shared/domain/a.ts', `const { now } = Date;\nexport const t = now();`],
    rule: PROPERTIES,
    allowed: ['shared/domain/a.ts', `export const t = (now: () => number) => now();`],
  },
  {
    wall: 'shared does not make a date of this moment',
    forbidden: ['shared/domain/a.ts', `export const today = () => new Date();`],
    rule: 'plugin',
    allowed: ['shared/domain/a.ts', `export const day = (time: number) => new Date(time);`],
  },
  {
    wall: 'shared does not make a date of this moment without parentheses',
    forbidden: ['shared/domain/a.ts', `export const today = () => new Date;`],
    rule: 'plugin',
    allowed: ['renderer/app/a.ts', `export const today = () => new Date();`],
  },
  {
    wall: 'shared does not throw dice',
    forbidden: ['shared/domain/a.ts', `export const id = () => Math.random();`],
    rule: PROPERTIES,
    allowed: ['renderer/bridge/a.ts', `export const id = () => Math.random();`],
  },
  {
    wall: 'shared knows no document',
    forbidden: ['shared/domain/a.ts', `export const title = () => document.title;`],
    rule: 'style/noRestrictedGlobals',
    allowed: ['renderer/app/a.ts', `export const title = () => document.title;`],
  },
  {
    wall: 'the renderer does not import Electron',
    forbidden: ['renderer/app/a.ts', `import { ipcRenderer } from 'electron';\nipcRenderer.send('x');`],
    rule: IMPORTS,
    allowed: ['electron/preload/a.ts', `import { ipcRenderer } from 'electron';\nipcRenderer.send('x');`],
  },
  {
    wall: 'the renderer does not import Node',
    forbidden: [
      'renderer/ui/a.ts',
      `import { readFile } from 'node:fs/promises';\nexport const r = readFile;`,
    ],
    rule: IMPORTS,
    allowed: ['renderer/ui/a.ts', `import { useState } from 'react';\nexport const r = useState;`],
  },
  {
    wall: 'the renderer does not import Node under its old names',
    forbidden: ['renderer/app/a.ts', `import { join } from 'path';\nexport const j = join;`],
    rule: 'correctness/noNodejsModules',
    allowed: ['renderer/app/a.ts', `import { join } from '@shared/path';\nexport const j = join;`],
  },
  {
    wall: 'the renderer does not import the main process',
    forbidden: [
      'renderer/store/a.ts',
      `import { save } from '../../electron/main/save';\nexport const s = save;`,
    ],
    rule: IMPORTS,
    allowed: ['renderer/store/a.ts', `import { save } from '../bridge/save';\nexport const s = save;`],
  },
  {
    wall: 'a feature does not import another one',
    forbidden: [
      'renderer/features/board/A.tsx',
      `import { Card } from '../card/Card';\nexport const C = Card;`,
    ],
    rule: IMPORTS,
    allowed: [
      'renderer/features/board/A.tsx',
      `import { Chip } from '../../ui/Chip';\nexport const C = Chip;`,
    ],
  },
  {
    wall: 'a folder of a feature does not import another feature',
    forbidden: [
      'renderer/features/board/drag/a.ts',
      `import { card } from '../../card/card';\nexport const c = card;`,
    ],
    rule: IMPORTS,
    allowed: [
      'renderer/features/board/drag/a.ts',
      `import { column } from '../column';\nimport { chip } from '../../../ui/chip';\nexport const c = [column, chip];`,
    ],
  },
  {
    wall: 'a folder within a folder of a feature does not import another feature',
    forbidden: [
      'renderer/features/board/drag/ghost/a.ts',
      `import { card } from '../../../card/card';\nexport const c = card;`,
    ],
    rule: IMPORTS,
    allowed: [
      'renderer/features/board/drag/ghost/a.ts',
      `import { column } from '../../column';\nexport const c = column;`,
    ],
  },
  {
    wall: 'a feature does not import another one by the long way round',
    forbidden: [
      'renderer/features/board/a.ts',
      `import { card } from '../../features/card/card';\nexport const c = card;`,
    ],
    rule: IMPORTS,
    allowed: ['renderer/app/a.ts', `import { card } from '../features/card/card';\nexport const c = card;`],
  },
  {
    wall: 'what features share knows none of them',
    forbidden: ['renderer/ui/a.ts', `import { card } from '../features/card/card';\nexport const c = card;`],
    rule: IMPORTS,
    allowed: ['renderer/features/card/a.ts', `import { chip } from '../../ui/chip';\nexport const c = chip;`],
  },
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
  {
    wall: 'a promise is awaited or handled',
    forbidden: ['electron/main/a.ts', `export async function save() {}\nsave();`],
    rule: 'nursery/noFloatingPromises',
    allowed: ['electron/main/a.ts', `export async function save() {}\nawait save();`],
  },
  {
    wall: 'a promise is not taken for a condition',
    forbidden: [
      'electron/main/a.ts',
      `export async function ready() { return true; }\nif (ready()) throw new Error('x');`,
    ],
    rule: 'nursery/noMisusedPromises',
    allowed: [
      'electron/main/a.ts',
      `export async function ready() { return true; }\nif (await ready()) throw new Error('x');`,
    ],
  },
  {
    wall: 'no test is left alone in focus',
    forbidden: ['shared/domain/a.test.ts', `import { it } from 'vitest';\nit.only('works', () => {});`],
    rule: 'suspicious/noFocusedTests',
    allowed: ['shared/domain/a.test.ts', `import { it } from 'vitest';\nit('works', () => {});`],
  },
  {
    wall: 'no test is skipped without a word',
    forbidden: [
      'e2e/specs/a.spec.ts',
      `import { test } from '@playwright/test';\ntest.skip('works', () => {});`,
    ],
    rule: 'suspicious/noSkippedTests',
    allowed: ['e2e/specs/a.spec.ts', `import { test } from '@playwright/test';\ntest('works', () => {});`],
  },
  {
    wall: 'an export has a name',
    forbidden: ['renderer/ui/a.ts', `export default function chip() {}`],
    rule: 'style/noDefaultExport',
    allowed: ['vite.config.ts', `export default {};`],
  },
  {
    wall: 'there are no barrels',
    forbidden: ['renderer/ui/index.ts', `export { chip } from './chip';`],
    rule: 'performance/noBarrelFile',
    allowed: ['renderer/ui/index.ts', `import { chip } from './chip';\nexport const chips = [chip];`],
  },
  {
    wall: 'an end-to-end test does not sleep',
    forbidden: [
      'e2e/specs/a.spec.ts',
      `import type { Page } from '@playwright/test';\nexport const a = (page: Page) => page.waitForTimeout(500);`,
    ],
    rule: 'nursery/noPlaywrightWaitForTimeout',
    allowed: [
      'e2e/specs/a.spec.ts',
      `import type { Page } from '@playwright/test';\nexport const a = (page: Page) => page.waitForURL('x');`,
    ],
  },
];

// Each snippet in a file of its own, numbered, so that one run of the linter serves them all.
const numbered = ([file, source]: readonly [string, string], number: string) =>
  [file.replace(/(?:index|a|A)(?=\.(?:spec\.|test\.)?tsx?$)/, `$&${number}`), source] as const;

const cases = walls.map((one, index) => ({
  ...one,
  forbidden: numbered(one.forbidden, `Forbidden${index}`),
  allowed: numbered(one.allowed, `Allowed${index}`),
}));
const found = lintSnippets(Object.fromEntries(cases.flatMap((one) => [one.forbidden, one.allowed])));

for (const { wall, forbidden, rule, allowed } of cases) {
  it(wall, () => {
    expect(found[forbidden[0]]).toContain(rule);
    expect(found[allowed[0]]).toEqual([]);
  });
}
