import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** Whether Syncthing can be run here; the tests that need it are skipped otherwise. */
export const hasSyncthing = (): boolean => canRun('syncthing', ['--version']);

/**
 * How a daemon is started: under a kernel that can promise it, such that it dies with the process that started it,
 * even if that one is killed.
 */
export const commandFor = (args: readonly string[]): readonly [program: string, args: readonly string[]] =>
  canRun('setpriv', ['--pdeathsig', 'KILL', 'true'])
    ? ['setpriv', ['--pdeathsig', 'KILL', '--', 'syncthing', ...args]]
    : ['syncthing', args];

/** Makes keys for a new device in `home` and returns its id. Nothing outside `home` is touched. */
export async function createDevice(home: string): Promise<string> {
  const { stdout, stderr } = await runFile('syncthing', ['generate', `--home=${home}`], {
    env: environmentOf(home),
  });
  const id = /[A-Z2-7]{7}(?:-[A-Z2-7]{7}){7}/.exec(stdout + stderr)?.[0];
  if (id === undefined) throw new Error(`No device id in: ${stdout}${stderr}`);
  return id;
}

export const environmentOf = (home: string): NodeJS.ProcessEnv => ({
  ...process.env,
  HOME: home,
  STNODEFAULTFOLDER: '1',
  // Without it the daemon is a child of a process that only watches it, and outlives that one.
  STMONITORED: 'yes',
  STNOUPGRADE: '1',
});

function canRun(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
