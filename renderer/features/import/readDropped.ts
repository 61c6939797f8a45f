import { mostBytes } from '@shared/import/limits';
import type { ImportFile, ImportFileProblem } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file that was dropped on the window, as text. What it is called and what is in it is all the page gets of it. */
export async function readDropped(file: File): Promise<Result<ImportFile, ImportFileProblem>> {
  if (file.size > mostBytes) return err({ code: 'too-big', limitMb: mostBytes / 1024 / 1024 });
  try {
    return ok({ name: file.name, text: utf8.decode(await file.arrayBuffer()) });
  } catch (error) {
    // A folder, too, is given as a file, and cannot be read.
    return error instanceof TypeError
      ? err({ code: 'not-text' })
      : err({ code: 'unreadable', reason: error instanceof DOMException ? error.name : 'unknown' });
  }
}
