import { expect, it } from 'vitest';
import { lessonsOf } from '../domain/lessons';
import { boardToJson } from '../export/boardToJson';
import { boardToMarkdown } from '../export/boardToMarkdown';
import { imported, mintInOrder, viewAfter } from '../testing/importing';
import { readImport } from './readImport';

/** Kept while its cause had no factor; that was said later, and of the cause alone. */
const view = viewAfter(
  [
    { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
    { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'cause', title: 'Le four n’est pas le nôtre' },
    { type: 'card/add', id: 'c_2', retro: 'r_1', column: 'action', title: 'Amener le petit pot' },
    { type: 'card/set-link', id: 'c_2', target: 'c_1', linked: true },
    { type: 'card/keep-lesson', id: 'c_2', cause: 'c_1', keep: true },
    { type: 'lesson/promote', action: 'c_2', cause: 'c_1' },
    { type: 'card/set-factor', id: 'c_1', factor: 'timing' },
  ],
  mintInOrder(),
);

it.each([
  ['JSON', 'Board.json', boardToJson(view)],
  ['Markdown', 'Board.md', boardToMarkdown(view, { boardId: 'b_1', language: 'fr' })],
])('a kept lesson comes back from %s under its own factor, not that of its cause', (_what, name, text) => {
  const read = readImport(name, text);
  if (!read.ok) throw new Error(read.error.code);
  const factors = (board: typeof view) => lessonsOf(board).map(({ factor, kept }) => [factor, kept]);
  expect(factors(view)).toEqual([['other', true]]);
  const { view: again } = imported(read.value.document);
  expect(factors(again)).toEqual([['other', true]]);
  expect(imported(read.value.document, again).plan.commands).toEqual([]);
});
