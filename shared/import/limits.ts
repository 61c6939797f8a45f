/** The files that can be brought in, by the end of their names. */
export const importExtensions = ['md', 'markdown', 'txt', 'csv', 'tsv', 'json'] as const;

/** So much is read of one file: more than ten years of one board. */
export const mostBytes = 4 * 1024 * 1024;

/** As many as two visits a week leave in ten years. */
export const mostCards = 20_000;
