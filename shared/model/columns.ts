/** The three columns of a retrospective, in reading order. */
export const columns = ['happened', 'cause', 'action'] as const;
export type Column = (typeof columns)[number];

/** A card of the key column may link to cards of the value column: an action to its cause, a cause to what happened. */
export const linkTarget: Readonly<Record<Column, Column | null>> = {
  happened: null,
  cause: 'happened',
  action: 'cause',
};

/** The factors every household starts with; a file may hold others, which are shown as they are written. */
export const factors = [
  'hunger',
  'sleep',
  'timing',
  'tension',
  'access',
  'noise',
  'beings',
  'kit',
  'other',
] as const;
export type Factor = (typeof factors)[number];

export const isFactor = (value: string): value is Factor => (factors as readonly string[]).includes(value);

/** What became of an action, as answered in a later look at it. */
export const outcomes = ['worked', 'didnt', 'no-occasion'] as const;
export type Outcome = (typeof outcomes)[number];
