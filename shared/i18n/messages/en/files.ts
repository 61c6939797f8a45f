/** Words about files: choosing one, what can be wrong with one, saving. */
export const filesEn = {
  'files.saved': 'Saved',
} as const;
