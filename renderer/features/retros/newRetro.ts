import type { Command } from '@shared/domain/commands';
import { retrosOf } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';

type NewRetro = Extract<Command, { type: 'retro/create' }>;

/** A new retrospective takes over the title and the place of the latest one: the same visit, a week later. */
export function newRetro(
  view: BoardView,
  { id, today, firstTitle }: { id: RecordId; today: string; firstTitle: string },
): NewRetro {
  const [latest] = retrosOf(view);
  return {
    type: 'retro/create',
    id,
    title: latest?.title ?? firstTitle,
    date: today,
    ...(latest?.location ? { location: latest.location } : {}),
  };
}

/** The new retrospective with those who were there the last time, as one step. */
export function withPresent(view: BoardView, command: NewRetro): Command {
  const [latest] = retrosOf(view);
  const people = Object.keys(latest?.present ?? {}).filter((id) => {
    const person = view.get(id);
    return person?.type === 'person' && person.binnedAt === null;
  });
  if (people.length === 0 || command.id === undefined) return command;
  const { id } = command;
  return {
    type: 'batch',
    commands: [
      command,
      ...people.map((person) => ({ type: 'retro/set-present' as const, id, person, present: true })),
    ],
  };
}
