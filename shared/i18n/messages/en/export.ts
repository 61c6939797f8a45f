/** Words of the Markdown exports and of the command line. */
export const exportEn = {
  'export.lessons': 'Export lessons',
} as const;
