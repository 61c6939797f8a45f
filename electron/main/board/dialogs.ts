import type { FileName, FileProblem } from '@shared/ipc/contract';

/** What to do with edits that cannot be saved when somebody wants to leave the board. */
export type UnsavedAnswer = 'try-again' | 'save-copy' | 'leave' | 'stay';

/** The questions that only the system can ask. Paths are absolute; null means that somebody changed their mind. */
export type Dialogs = {
  readonly chooseBoard: () => Promise<string | null>;
  readonly nameNewBoard: () => Promise<string | null>;
  readonly nameCopy: (of: FileName) => Promise<string | null>;
  readonly nameExport: (suggested: string) => Promise<string | null>;
  readonly askUnsaved: (problem: FileProblem, file: FileName) => Promise<UnsavedAnswer>;
};
