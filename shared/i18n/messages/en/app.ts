/** Words of the app as a whole: its name, its frame, its settings. */
export const appEn = {
  'app.name': 'Débrief',
} as const;
