import type { RecordId } from '../model/ids';

/** What goes out as Markdown, into a file or onto the clipboard; in the order in which menus have it. */
export const markdownExports = ['lessons', 'retro', 'board'] as const;

/** What goes out as a file for other programs. */
export const otherExports = ['csv', 'json', 'ics'] as const;

/** What every menu of exports has: the window's, the one beside “Export lessons”, and the search. */
export const boardExports = [...markdownExports, ...otherExports];

export type BoardExport = (typeof boardExports)[number];

/** One of them for the retrospective that is open; null if it is about one, and none is. */
export function exportOf(kind: BoardExport, retro: RecordId | null) {
  if (kind !== 'retro') return { kind };
  return retro === null ? null : { kind, retro };
}
