import type { Column } from '@shared/model/columns';

/** Where the lines that are being typed are kept until they become cards. */
export type Drafts = {
  /** Changes where another text is to stand: that of another writer. */
  keyOf(column: Column): string;
  get(column: Column): string;
  set(column: Column, text: string): void;
};
