/** Words of the open board: columns, cards, moves. */
export const boardEn = {
  'column.happened': 'What happened',
  'column.cause': 'Root cause',
  'column.action': 'Action items',
  'board.addTo': 'Add to {column}',
} as const;
