import { IMPORTS, type Wall } from './wall';

/** What the screen may not do. */
export const rendererWalls: readonly Wall[] = [
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
];
