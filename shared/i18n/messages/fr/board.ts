import type { boardEn } from '../en/board';
import type { Translated } from '../messages';

/** Words of the open board: columns, cards, moves. */
export const boardFr: Translated<typeof boardEn> = {
  'column.happened': 'Ce qui s’est passé',
  'column.cause': 'Cause racine',
  'column.action': 'Actions',
  'board.addTo': 'Ajouter à {column}',
};
