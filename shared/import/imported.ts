import type { Result } from '../result';
import type { BoardDocument } from './document';

/** A place in the file that was not understood: its line (or the row of a table), from 1, and what stands there. */
export type Unread = { readonly line: number; readonly text: string };

export type Imported = {
  readonly document: BoardDocument;
  readonly unread: readonly Unread[];
  /** What the file calls itself: the title of a retrospective for cards that have none. */
  readonly title: string | null;
};

export type ImportProblem = {
  readonly code: /** Bytes rather than words. */
    | 'not-text'
    | 'not-json'
    /** JSON, but neither a Trello board nor an export of ours. */
    | 'unknown-json'
    /** A whole board of ours: it is opened, not imported. */
    | 'is-board'
    | 'nothing-found'
    /** So many levels one inside the other that reading them has no end. */
    | 'too-deep'
    /** More than `mostCards`, see limits.ts. */
    | 'too-much';
};

export type ReadImport = Result<Imported, ImportProblem>;
