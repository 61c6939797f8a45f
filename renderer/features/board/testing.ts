import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import type { BoardCards } from './spots';

/** Cards for tests: `a b` is a column of the two cards a and b. */
export const boardOf = (happened: string, cause = '', action = ''): BoardCards => ({
  happened: cardsOf(happened, 'happened'),
  cause: cardsOf(cause, 'cause'),
  action: cardsOf(action, 'action'),
});

const cardsOf = (names: string, column: Column): readonly Card[] =>
  names
    .split(' ')
    .filter((name) => name !== '')
    .map((name, index) => ({
      type: 'card',
      id: `c_${name}`,
      title: name,
      binnedAt: null,
      place: { retro: 'r_1', column, order: `a${index}` },
    }));
