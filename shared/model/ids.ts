/**
 * Identifiers are a letter for the kind, an underscore and a ULID: `r_` retrospective, `c_` card, `l_` lesson,
 * `p_` person, `s_` scenario, `w_` circuit breaker, `k_` thing to pack, `b_` board.
 * The letter is for people who read the file; programs go by the record's `type`.
 */
export type RecordId = string;
export type BoardId = string;

type IdKind = 'r' | 'c' | 'l' | 'p' | 's' | 'w' | 'k' | 'b';

/** A source of fresh identifiers: the shell owns the clock and the dice. */
export type MintId = (kind: IdKind) => string;

export const idPattern = /^[a-z]_[0-9A-Za-z_-]{1,64}$/;
