import { execFile } from 'node:child_process';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** A folder of this test alone, removed at its end. */
export async function tempFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'debrief-test-')));
  onTestFinished(async () => {
    await chmod(folder, 0o700).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

const isRoot = process.getuid?.() === 0;

/** Whether this machine lets a test mount a small disk; a container may be root and still not be allowed to. */
export const canMount: boolean =
  isRoot &&
  process.platform === 'linux' &&
  (await run('mount', ['--help']).then(
    () => tryMount(),
    () => false,
  ));

async function tryMount(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-mount-'));
  try {
    await run('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
    await run('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A disk of its own with room for `kilobytes`. */
export async function smallDisk(
  kilobytes: number,
): Promise<{ folder: string; makeReadOnly: () => Promise<void> }> {
  const folder = await tempFolder();
  await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  onTestFinished(async () => {
    await run('umount', [folder]);
  });
  return {
    folder,
    makeReadOnly: async () => {
      await run('mount', ['-o', 'remount,ro', folder]);
    },
  };
}

/** A folder on a disk of its own, which can be taken away, so that its empty mount point is left, and brought back. */
export async function removableFolder(): Promise<{
  readonly folder: string;
  readonly unmount: () => Promise<void>;
  readonly mount: () => Promise<void>;
}> {
  const { folder: disk } = await smallDisk(4096);
  const folder = await tempFolder();
  const mount = async () => void (await run('mount', ['--bind', disk, folder]));
  const unmount = async () => void (await run('umount', ['--lazy', folder]));
  onTestFinished(() => unmount().catch(() => undefined));
  await mount();
  return { folder, mount, unmount };
}

/**
 * Has the system refuse to put anything in the place of a file, as it does on Windows while another program has it open:
 * a mount point is busy. Returns how to let go of it.
 */
export async function holdFile(path: string): Promise<() => Promise<void>> {
  await run('mount', ['--bind', path, path]);
  const letGo = async () => void (await run('umount', [path]));
  onTestFinished(() => letGo().catch(() => undefined));
  return letGo;
}

/** Runs `work` without root's powers: permissions mean nothing to root. For everybody else it just runs. */
export async function asNobody<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (!isRoot) return work();
  await chmod(folder, 0o777);
  process.setegid?.(65_534);
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}
