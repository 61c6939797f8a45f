import { IMPORTS, PROPERTIES, type Wall } from './wall';

/** What the pure core may not do. */
export const sharedWalls: readonly Wall[] = [
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
];
