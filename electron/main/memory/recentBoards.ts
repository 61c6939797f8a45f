import { createHash } from 'node:crypto';
import type { RecentBoard } from '@shared/ipc/contract';
import { fileNameOf } from '../board/fileNameOf';

const most = 10;

/** `paths` with `path` first, each once, ten at most. */
export const withRecent = (paths: readonly string[], path: string): string[] =>
  [path, ...paths.filter((other) => other !== path)].slice(0, most);

/** What the screen is told of a recent board: it names one by a key, never by a path. */
export const recentBoard = (path: string): RecentBoard => ({ ...fileNameOf(path), key: keyOf(path) });

export const pathOfKey = (paths: readonly string[], key: string): string | null =>
  paths.find((path) => keyOf(path) === key) ?? null;

const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);
