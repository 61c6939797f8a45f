import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Language } from '@shared/i18n/languages';
import { encodeUtf8 } from '@shared/utf8';
import { createDiskFile } from '../storage/byteFile';
import { writeFault } from '../storage/fileFault';
import { sha256 } from '../storage/sha256';

/** Where a sample board lies while it is looked at: people can play with it and it is still there next time. */
export const samplePath = (folder: string, language: Language): string =>
  join(folder, 'samples', `${language}.debrief.json`);

/**
 * Puts the sample into the app's own folder: afresh, unless somebody has changed the one that is there. Whether they
 * have is told by the hash of what was put there last, so that a newer app brings its newer sample. Rejects with
 * `FileFault`.
 */
export async function placeSample(path: string, text: string): Promise<void> {
  const note = `${path}.sha256`;
  const [there, placed] = await Promise.all([readOrNull(path), readOrNull(note)]);
  if (there === text) return;
  if (there !== null && sha256(there) !== placed) return;
  try {
    await mkdir(dirname(path), { recursive: true });
    await createDiskFile(path).write(encodeUtf8(text));
    await writeFile(note, sha256(text));
  } catch (error) {
    throw writeFault(error);
  }
}

const readOrNull = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);
