import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

export const project = resolve(import.meta.dirname, '../../..');

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs a program to its end, without anything of this one's environment but the path. */
export async function run(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly input?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    readonly uid?: number;
  },
): Promise<Ran> {
  const { input = '', env, ...rest } = options;
  const child = spawn(program, args, { ...rest, env: { PATH: process.env.PATH, ...env } });
  child.stdin.on('error', () => undefined).end(input);
  const [out, err] = await Promise.all([readAll(child.stdout), readAll(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, err };
}

/**
 * The real command line, bundled before the tests of a file into one that plain Node runs far from the project: it and
 * the folder it lies in, which is removed after them. There is a space in its path, as there may be in people's.
 */
export function bundledCli(): { readonly home: string; readonly cli: string } {
  const home = mkdtempSync(join(tmpdir(), 'debrief cli-'));
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@shared': join(project, 'shared') } },
      ssr: { noExternal: true },
      build: {
        ssr: join(project, 'electron/cli/index.ts'),
        outDir: home,
        emptyOutDir: false,
        target: 'node20.19',
        rolldownOptions: { output: { entryFileNames: 'cli.mjs', codeSplitting: false } },
      },
    });
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return { home, cli: join(home, 'cli.mjs') };
}
