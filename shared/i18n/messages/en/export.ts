/** Words of the Markdown exports and of the command line, and those they share with the screen. */
export const exportEn = {
  'export.lessons': 'Export lessons',

  'factor.hunger': 'Hunger',
  'factor.sleep': 'Sleep',
  'factor.timing': 'Timing',
  'factor.tension': 'Tension',
  'factor.access': 'Access',
  'factor.noise': 'Noise',
  'factor.beings': 'People & animals',
  'factor.kit': 'Kit',
  'factor.other': 'Other',

  'outcome.worked': 'Worked',
  'outcome.didnt': 'Didn’t work',
  'outcome.no-occasion': 'No occasion',
} as const;
