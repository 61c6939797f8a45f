import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { appWith, electronBinary, sandboxArguments } from './electronApp';

/** Runs `work` on the page of the app with that board open, and its own data in `folder`. */
export async function withApp<T>(
  board: string,
  folder: string,
  work: (page: Page, app: ElectronApplication) => Promise<T>,
  {
    args = [],
    listen,
  }: {
    /** For Electron itself. */
    readonly args?: readonly string[];
    /** Hears what main prints. */
    readonly listen?: (output: string) => void;
  } = {},
): Promise<T> {
  const app = await _electron.launch({
    executablePath: electronBinary(),
    args: [
      ...args,
      ...appWith(board).args,
      `--user-data-dir=${join(folder, 'profile')}`,
      ...sandboxArguments,
    ],
    chromiumSandbox: sandboxArguments.length === 0,
  });
  app.process().stdout?.on('data', (chunk: Buffer) => listen?.(chunk.toString()));
  try {
    const page = await app.firstWindow();
    await page.getByRole('article').first().waitFor();
    return await work(page, app);
  } finally {
    await app.close();
  }
}
