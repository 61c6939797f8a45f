/** The columns of our table, in order. */
export const csvColumns = [
  'date',
  'retro',
  'location',
  'column',
  'title',
  'notes',
  'time',
  'until',
  'minutes',
  'affected',
  'factor',
  'owners',
  'due',
  'signal',
  'pattern',
] as const;
export type CsvColumn = (typeof csvColumns)[number];
