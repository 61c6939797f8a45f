import { createHash } from 'node:crypto';
import type { RecentBoard } from '@shared/ipc/contract';
import { fileNameOf } from '../board/fileNameOf';

const most = 10;

type Recent = { readonly recent: string[]; readonly boards: Record<string, string> };

/** The last boards with one first that lies at `path`, each once, ten at most. `from`: where it lay before. */
export function withBoard(
  { recent, boards }: Recent,
  { path, from, id }: { readonly path: string; readonly from: string; readonly id: string },
): Recent {
  const paths = [path, ...recent.filter((other) => other !== path && other !== from)].slice(0, most);
  const known = paths.flatMap((each) => {
    const there = each === path ? id : boards[each];
    return there === undefined ? [] : [[each, there] as const];
  });
  return { recent: paths, boards: Object.fromEntries(known) };
}

/** What the screen is told of a recent board: it names one by a key, never by a path. */
export const recentBoard = (path: string): RecentBoard => ({ ...fileNameOf(path), key: keyOf(path) });

export const pathOfKey = (paths: readonly string[], key: string): string | null =>
  paths.find((path) => keyOf(path) === key) ?? null;

const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);
