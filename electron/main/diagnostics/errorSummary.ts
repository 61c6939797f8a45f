import { errorKind, stackPlaces } from '@shared/ipc/stackPlaces';
import { codeOf } from '../storage/fileFault';

/**
 * An error in a few words that nobody wrote on a board: its kind, the system's code and where in our own code it was
 * thrown. Its message is left out, which may quote anything: a path, a card, the file that was being read.
 */
export function errorSummary(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const [place] = stackPlaces(error.stack ?? '');
  const code = codeOf(error);
  return [errorKind(error.name), code !== null && /^\w{1,40}$/.test(code) && code, place && `at ${place}`]
    .filter((part) => part)
    .join(' ');
}
