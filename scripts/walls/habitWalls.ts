import type { Wall } from './wall';

/** What nobody may do, wherever the code stands. */
export const habitWalls: readonly Wall[] = [
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
