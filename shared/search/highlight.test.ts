import { describe, expect, it } from 'vitest';
import { spansOf } from './highlight';
import { parseQuery } from './query';

/** The text with what is found between brackets. */
function marked(text: string, query: string): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of spansOf(text, parseQuery(query))) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return shown + text.slice(from);
}

describe('what is highlighted', () => {
  it.each([
    ['Le gâteau de mamie', 'gateau', 'Le [gâteau] de mamie'],
    ['Le gâteau de mamie', 'gat', 'Le [gât]eau de mamie'],
    ['Deux gâteaux', 'gâteau', 'Deux [gâteau]x'],
    ['Un gâteau', 'gateaux', 'Un [gâteau]'],
    ['Les chevaux', 'cheval', 'Les [chevaux]'],
    ['Un cheval', 'chevaux', 'Un [cheval]'],
    ['Un cœur', 'co', 'Un [cœ]ur'],
    ['L’interphone muet', "l'inter", '[L’inter]phone muet'],
    ['L’interphone muet', 'linter', '[L’inter]phone muet'],
    ['L’interphone muet', 'interphone', 'L’[interphone] muet'],
    ['Le week-end', 'weekend', 'Le [week-end]'],
    ['Le weekend', 'week-end', 'Le [weekend]'],
    ['À 13 h 30', '13h30', 'À [13] [h] [30]'],
    ['À 13h30', '13h3', 'À [13h3]0'],
    [`${'É'.normalize('NFD')}té`, 'ete', `[${'É'.normalize('NFD')}té]`],
    ['e\u0301t', 'e', '[e\u0301]t'],
    ['La sieste', 'mamie', 'La sieste'],
    ['La sieste', '', 'La sieste'],
    ['La sieste', '…', 'La sieste'],
  ])('%j for %j', (text, query, shown) => {
    expect(marked(text, query)).toBe(shown);
  });
});
