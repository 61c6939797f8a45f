import { codeOf } from './fileFault';

/** What the file system gives, or null for what it cannot give right now: whoever asks looks again another time. */
export async function unlessGone<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}
