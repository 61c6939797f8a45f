import { lessonsOf } from '@shared/domain/lessons';
import { planCommand } from '@shared/domain/planCommand';
import { previewEdits } from '@shared/domain/previewEdits';
import { aCard, aRetro, marks, viewOf } from '@shared/testing/views';
import { expect, it } from 'vitest';
import { commandsFor } from './keepLesson';

const view = viewOf(
  aRetro('r_1', '2026-11-22'),
  aCard('c_late', 'r_1', 'cause', 'Lunch follows the oven'),
  aCard('c_jar', 'r_1', 'action', 'Pack the jar', {
    links: marks('c_late'),
    outcomes: { r_1: 'worked' },
  }),
);

it('keeps a lesson that follows from the board before it changes it, and changes a kept one as it is', () => {
  const [derived] = lessonsOf(view);
  if (!derived) throw new Error('no lesson');
  const commands = commandsFor(derived, (id) => ({ type: 'lesson/set-solution', id, solution: 'Eat early' }));
  const planned = planCommand(view, { type: 'batch', commands: [...commands] }, () => 'l_new');
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const [kept] = lessonsOf(previewEdits(view, planned.value.edits));
  expect(kept).toMatchObject({ statement: 'Lunch follows the oven', solution: 'Eat early', kept: true });
  if (!kept) throw new Error('no lesson');
  expect(commandsFor(kept, (id) => ({ type: 'lesson/archive', id, archived: true }))).toEqual([
    { type: 'lesson/archive', id: kept.record?.id, archived: true },
  ]);
});
