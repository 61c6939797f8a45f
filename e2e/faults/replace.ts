import { rename, writeFile } from 'node:fs/promises';

/** Puts a text in place of a file's in one step, as an editor or a sync tool does. */
export async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
