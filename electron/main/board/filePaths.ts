import { realpath } from 'node:fs/promises';

/** Not every system's dialog adds one. */
export const withExtension = (path: string): string =>
  /\.json$/i.test(path) ? path : `${path}.debrief.json`;

/** Whether two paths lead to the same file, by whatever links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)));
  return realA !== null && realA === realB;
}
