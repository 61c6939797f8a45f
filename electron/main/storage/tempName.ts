import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The name of the file we write before it takes the board's place. It must lie in the same folder (a rename is atomic
 * only within one file system), and that folder is being synced, so its name is one that the sync tools leave alone:
 * - Syncthing never sends what starts with `~syncthing~`, its own mark for unfinished files, and clears up old ones;
 * - Dropbox skips what starts with `~` and ends in `.tmp`; so does Nextcloud's and ownCloud's exclude list (`~*.tmp`);
 * - OneDrive skips `*.tmp`.
 * It says nothing of the board's own name, so that it stays short: 56 characters, where the tightest limit one meets
 * (eCryptfs, Synology) is 143 bytes. It is unique, so two writers never share one.
 */
export const createTempName = (): string => `~syncthing~debrief-${randomUUID().replaceAll('-', '')}.tmp`;

export const isTempName = (name: string): boolean => /^~syncthing~debrief-[0-9a-f]{32}\.tmp$/.test(name);

/** Older than any write can take, yet soon enough to clear up after a crash. */
const staleAfterMs = 60 * 60 * 1000;

/** Removes what writes that were cut off left in `folder`, ours alone. What cannot be removed stays. */
export async function removeStaleTemps(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isTempName)) {
    const path = join(folder, name);
    const age = await stat(path).then(
      (stats) => now - stats.mtimeMs,
      () => 0,
    );
    if (age > staleAfterMs) await rm(path, { force: true }).catch(() => undefined);
  }
}
