import type { Column } from '../../model/columns';

/** Sentences that must raise nothing: in any column, or in one, even if everybody in them is of the household. */
export type Neutral = { readonly anywhere: readonly string[] } & {
  readonly [C in Column]: readonly string[];
};
