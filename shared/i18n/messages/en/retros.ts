/** Words of the list of retrospectives and the bin. */
export const retrosEn = {
  'retros.title': 'Retrospectives',
  'retros.new': 'New retrospective',
  'retros.cards_one': '{count} card',
  'retros.cards_other': '{count} cards',
} as const;
