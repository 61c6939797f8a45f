import { describe, expect, it } from 'vitest';
import { kitOf } from '../domain/kit';
import { boardToJson } from '../export/boardToJson';
import { boardToMarkdown } from '../export/boardToMarkdown';
import { leavingToMarkdown } from '../export/leavingToMarkdown';
import { imported } from '../testing/importing';
import { aKitItem, aRetro, viewOf } from '../testing/views';
import { readImport } from './readImport';

const fr = { boardId: 'b_1', language: 'fr' } as const;
const visit = aRetro('r_1', '2026-11-22', { title: 'Chez mamie' });
const view = viewOf(
  visit,
  aRetro('r_0', '2026-11-15'),
  aKitItem('k_1', 'Doudou', { packed: 'r_1' }),
  aKitItem('k_2', 'Petits pots', { packed: 'r_0' }),
  aKitItem('k_3', 'Parapluie', { packed: 'r_1', binnedAt: 1 }),
);
const exports = [
  ['Markdown', 'Board.md', boardToMarkdown(view, fr)],
  ['JSON', 'Board.json', boardToJson(view)],
] as const;

const read = (name: string, text: string) => {
  const result = readImport(name, text);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const bagOf = (board: typeof view) =>
  kitOf(board).items.map(({ item, isPacked }) => [item.title, isPacked] as const);

describe('the kit in an export', () => {
  it('is a list of tasks, without what is in the bin', () => {
    expect(boardToMarkdown(view, fr)).toContain('\n## Dans le sac\n\n- [x] Doudou\n- [ ] Petits pots\n\n## ');
  });

  it.each(exports)('comes back from %s, ticks too', (_what, name, text) => {
    const { document, unread } = read(name, text);
    expect(unread).toEqual([]);
    const { view: again, plan } = imported(document);
    expect(plan).toMatchObject({ kit: 2, leftOut: 0 });
    expect(bagOf(again)).toEqual([
      ['Doudou', true],
      ['Petits pots', false],
    ]);
  });

  it.each(exports)('from %s stays as it is where it is on the board', (_what, name, text) => {
    const { view: after, plan } = imported(
      read(name, text).document,
      viewOf(visit, aKitItem('k_9', 'Doudou')),
    );
    expect(plan.kit).toBe(1);
    expect(bagOf(after)).toContainEqual(['Doudou', false]);
  });

  it.each(exports)(
    'from %s is not in the bag once there was a visit the file does not know',
    (_what, name, text) => {
      const { view: after } = imported(read(name, text).document, viewOf(aRetro('r_9', '2026-12-25')));
      expect(bagOf(after)).toEqual([
        ['Doudou', false],
        ['Petits pots', false],
      ]);
    },
  );

  it('of the card before one leaves is for the next visit', () => {
    const text = leavingToMarkdown(view, { place: '', people: [] }, fr);
    const { view: after } = imported(read('x.md', text).document, viewOf(aRetro('r_9', '2026-12-25')));
    expect(bagOf(after)).toEqual([
      ['Doudou', true],
      ['Petits pots', false],
    ]);
  });

  it('ends at the next heading, and says which line of it was not understood', () => {
    const { document, unread } = read(
      'x.md',
      '## In the bag\n\n- [ ] Jar\n  - the small one\n- Milk\n\nring aunt Zoe\n\n### What happened\n\n- The nap\n',
    );
    expect(document.kit).toEqual([{ title: 'Jar' }, { title: 'Milk' }]);
    expect(document.loose.happened).toMatchObject([{ title: 'The nap' }]);
    expect(unread).toEqual([
      { line: 4, text: 'the small one' },
      { line: 7, text: 'ring aunt Zoe' },
    ]);
  });

  it('may be all there is in a file, and is missing in a JSON export from before there was one', () => {
    expect(read('x.md', '# In the bag\n\n- [ ] Jar\n').document.kit).toEqual([{ title: 'Jar' }]);
    const only = boardToJson(viewOf(aKitItem('k_1', 'Jar')));
    expect(read('Board.json', only).document.kit).toEqual([{ title: 'Jar' }]);
    const { kit: _kit, ...older } = JSON.parse(boardToJson(view)) as Record<string, unknown>;
    expect(read('Board.json', JSON.stringify(older)).document.kit).toEqual([]);
  });
});
