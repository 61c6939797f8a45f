import { mostBytes } from '@shared/import/limits';
import type { ImportFile, ImportFileProblem } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { decodeUtf8 } from '@shared/utf8';

/** A file that was dropped on the window, as text. What it is called and what is in it is all the page gets of it. */
export async function readDropped(file: File): Promise<Result<ImportFile, ImportFileProblem>> {
  if (file.size > mostBytes) return err({ code: 'too-big', limitMb: mostBytes / 1024 / 1024 });
  try {
    const text = decodeUtf8(new Uint8Array(await file.arrayBuffer()));
    return text === null ? err({ code: 'not-text' }) : ok({ name: file.name, text });
  } catch (error) {
    // A folder, too, is given as a file, and cannot be read.
    return err({ code: 'unreadable', reason: error instanceof DOMException ? error.name : 'unknown' });
  }
}
