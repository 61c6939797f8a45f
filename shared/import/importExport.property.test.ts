import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../domain/commands';
import { boardToCsv } from '../export/boardToCsv';
import { boardToJson } from '../export/boardToJson';
import { boardToMarkdown } from '../export/boardToMarkdown';
import { retroToMarkdown } from '../export/retroToMarkdown';
import { type Language, languages } from '../i18n/languages';
import { columns } from '../model/columns';
import type { BoardView } from '../model/records';
import { imported, mintInOrder, viewAfter } from '../testing/importing';
import { nastyText } from '../testing/nastyText';
import { commandOf, dice } from '../testing/randomCommand';
import { importExtensions } from './limits';
import { readImport } from './readImport';

const words = ['Repas à 13 h 30', 'Lunch *late*', '# Sieste', 'Qui', '1. first', 'le chien (Bill)', 'a_b_c'];

/**
 * What an export does not say, or says of something that is not in it: the bin, cards out of their place, what a lesson
 * has of its own. A kept lesson in Markdown is known by the words of its action, so those stay.
 */
const unsaid = new Set([
  'batch',
  'retro/delete',
  'card/delete',
  'card/set-title',
  'person/delete',
  'lesson/delete',
  'record/restore',
  'record/keep',
  'lesson/set-outcome',
  'lesson/set-statement',
  'lesson/set-solution',
  'lesson/archive',
  'scenario/delete',
  'breaker/delete',
  'kit/delete',
]);

/** Boards made by what people can do, with words that are told apart: names in an export are looked up. */
const boards: fc.Arbitrary<BoardView> = fc.array(dice, { minLength: 10, maxLength: 80 }).map((all) => {
  const mintId = mintInOrder();
  let view = viewAfter(
    [
      { type: 'retro/create', id: 'r_0', title: 'Chez mamie', date: '2026-11-22' },
      { type: 'retro/create', id: 'r_1', title: 'Écurie', date: '2026-11-22', location: 'Les Mesnuls' },
      { type: 'person/add', id: 'p_1', name: 'Papa' },
      { type: 'person/add', id: 'p_0', name: 'Maman' },
      { type: 'kit/add', id: 'k_0', title: 'Doudou' },
      { type: 'kit/pack', id: 'k_0', after: 'r_1' },
      ...columns.map((column) => ({ type: 'card/add', retro: 'r_0', column, title: `${column} 0` }) as const),
    ],
    mintId,
  );
  for (const [index, one] of all.entries()) {
    const text = `${words[index % words.length]} ${index}`;
    const command = commandOf(view, { ...one, text });
    const leaves = command.type === 'card/move' && view.get(command.id);
    if (unsaid.has(command.type)) continue;
    if (leaves && leaves.type === 'card' && leaves.place.column !== command.column) continue;
    const day = `2026-10-${10 + (index % 20)}`;
    view = viewAfter([command.type === 'retro/create' ? { ...command, date: day } : command], mintId, view);
  }
  return view;
});

const withoutIds = (markdown: string | null): string =>
  (markdown ?? '').replace(/^(board|retrospective): .*$/gm, '');

const read = (name: string, text: string) => {
  const result = readImport(name, text);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('an export that is imported', () => {
  it.each(languages)('comes back identical: the whole board, in %s', (language: Language) => {
    fc.assert(
      fc.property(boards, (view) => {
        const text = boardToMarkdown(view, { boardId: 'b_1', language });
        const { document, unread } = read('Board.md', text);
        expect(unread).toEqual([]);
        const { view: again, plan } = imported(document);
        expect(withoutIds(boardToMarkdown(again, { boardId: 'b_1', language }))).toBe(withoutIds(text));
        expect(plan.leftOut).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('comes back identical: one retrospective, whatever is in its cards', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nastyText, nastyText), { minLength: 1, maxLength: 6 }), (texts) => {
        const view = viewAfter([
          { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-01', location: 'là-bas' },
          ...texts.flatMap(([title, notes], index): Command[] => [
            {
              type: 'card/add',
              id: `c_${index}`,
              retro: 'r_1',
              column: columns[index % 3] ?? 'cause',
              // What is indented at its very beginning is not, once a person has typed it.
              title: title.replace(/^[\s\u0085]+/, ''),
            },
            { type: 'card/set-notes', id: `c_${index}`, notes },
          ]),
        ]);
        const text = retroToMarkdown(view, 'r_1', { boardId: 'b_1', language: 'fr' });
        const { view: again } = imported(read('x.md', text ?? '').document);
        const [retro] = [...again.values()].filter(({ type }) => type === 'retro');
        const back = retroToMarkdown(again, retro?.id ?? '', { boardId: 'b_1', language: 'fr' });
        expect(withoutIds(back)).toBe(withoutIds(text));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from JSON with everything on it', () => {
    fc.assert(
      fc.property(boards, (view) => {
        const { view: again } = imported(read('Board.json', boardToJson(view)).document);
        const options = { boardId: 'b_1', language: 'en' } as const;
        expect(boardToMarkdown(again, options)).toBe(boardToMarkdown(view, options));
      }),
      { numRuns: 30 },
    );
  });

  it.each(languages)('comes back from a table, in %s, with all that a table says', (language: Language) => {
    fc.assert(
      fc.property(boards, (view) => {
        const text = boardToCsv(view, language);
        const read = readImport('Board.csv', text);
        if (!read.ok) return expect(read.error.code).toBe('nothing-found');
        expect(read.value.unread).toEqual([]);
        expect(boardToCsv(imported(read.value.document).view, language)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('adds nothing the second time', () => {
    fc.assert(
      fc.property(boards, (view) => {
        const { document } = read('b.md', boardToMarkdown(view, { boardId: 'b_1', language: 'fr' }));
        const once = imported(document).view;
        const { plan } = imported(document, once);
        expect(plan.commands).toEqual([]);
        expect(plan.cards + plan.retros + plan.people + plan.lessons + plan.kit).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('any file', () => {
  const lines = fc.array(nastyText, { maxLength: 20 }).map((all) => all.join('\n'));

  it('is read or refused, and what is read can be added', () => {
    fc.assert(
      fc.property(fc.constantFrom(...importExtensions), lines, (extension, text) => {
        const result = readImport(`x.${extension}`, text);
        if (result.ok) imported(result.value.document);
      }),
      { numRuns: 250 },
    );
  });

  it('of plain lines is a card a line', () => {
    const line = fc.constantFrom('Repas tardif', 'Sieste ratée', 'Le chien a aboyé', 'Bib oublié');
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 9 }),
        fc.constantFrom('', '- ', '* '),
        (all, mark) => {
          const text = all.map((each) => `${mark}${each}`).join('\n');
          const { document, unread } = read('liste.txt', text);
          expect(document.loose.happened.map(({ title }) => title)).toEqual(all);
          expect(unread).toEqual([]);
        },
      ),
    );
  });
});
