import { describe, expect, it } from 'vitest';
import type { BoardView } from '../model/records';
import { aCard, aRetro, marks, viewOf } from '../testing/views';
import type { Command } from './commands';
import { archivedLessonsOf, isLessonOffered, lessonsOf } from './lessons';
import { planCommand } from './planCommand';
import { promotedLesson } from './planLesson';
import { previewEdits } from './previewEdits';

const cause = aCard('c_late', 'r_1', 'cause', 'Lunch follows the oven', { factor: 'timing' });
const action = aCard('c_jar', 'r_1', 'action', 'Pack the little jar', {
  links: marks('c_late'),
  pattern: 'cache',
  outcomes: { r_1: 'worked', r_2: 'worked' },
});
const visit = aRetro('r_1', '2026-11-15', { location: 'Chez mamie' });
const board = viewOf(visit, aRetro('r_2', '2026-11-22'), cause, action);

function played(view: BoardView, ...commands: readonly Command[]): BoardView {
  return commands.reduce((current, command) => {
    const planned = planCommand(current, command, (kind) => `${kind}_new`);
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    return previewEdits(current, planned.value.edits);
  }, view);
}
const promote = { type: 'lesson/promote', action: 'c_jar', cause: 'c_late' } as const;
const id = promotedLesson('c_jar', 'c_late');

describe('a lesson', () => {
  it('that is kept takes over what its cards say, stands in their place, and is offered no more', () => {
    expect(isLessonOffered(board, action)).toBe(true);
    const view = played(board, promote);
    expect(view.get(id)).toMatchObject({
      type: 'lesson',
      statement: 'Lunch follows the oven',
      solution: 'Pack the little jar',
      factor: 'timing',
      pattern: 'cache',
      location: 'Chez mamie',
    });
    expect(lessonsOf(view)).toMatchObject([{ record: { id }, evidence: { worked: 2 }, kept: true }]);
    expect(isLessonOffered(view, action)).toBe(false);
  });

  it('is not offered to somebody who said no, or for an action that worked once', () => {
    expect(isLessonOffered(board, { ...action, noLesson: true })).toBe(false);
    expect(isLessonOffered(board, { ...action, outcomes: { r_1: 'worked' } })).toBe(false);
  });

  it('can be put away, without what it comes from showing again', () => {
    const view = played(board, promote, { type: 'lesson/archive', id, archived: true });
    expect(lessonsOf(view)).toEqual([]);
    expect(archivedLessonsOf(view)).toHaveLength(1);
  });

  it('that is thrown away lets its cards speak again, and is the old one when it is kept once more', () => {
    const gone = played(
      board,
      promote,
      { type: 'lesson/set-statement', id, statement: 'Eat early' },
      {
        type: 'lesson/delete',
        id,
      },
    );
    expect(lessonsOf(gone)).toMatchObject([{ record: null, cause: { id: 'c_late' } }]);
    expect(lessonsOf(played(gone, promote))).toMatchObject([{ statement: 'Eat early' }]);
  });

  it('that is written by hand counts what was said of itself', () => {
    const view = played(
      board,
      { type: 'lesson/add', id: 'l_1', statement: ' A spare bag in the car ', factor: ' ' },
      { type: 'lesson/set-outcome', id: 'l_1', retro: 'r_2', outcome: 'worked' },
    );
    expect(lessonsOf(view).find(({ record }) => record?.id === 'l_1')).toMatchObject({
      statement: 'A spare bag in the car',
      factor: 'other',
      action: null,
      evidence: { worked: 1, last: { id: 'r_2' } },
    });
  });
});
