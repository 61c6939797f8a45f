/** The longest texts that a command may carry, in UTF-16 code units. Apart from the schemas, for whoever asks before sending. */
export const longest = { title: 100_000, notes: 1_000_000, name: 1_000, path: 2_000 } as const;
