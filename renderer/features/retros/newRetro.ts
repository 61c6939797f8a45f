import type { Command } from '@shared/domain/commands';
import { retrosOf } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';

/** A new retrospective takes over the title and the place of the latest one: the same visit, a week later. */
export function newRetro(
  view: BoardView,
  { id, today, firstTitle }: { id: RecordId; today: string; firstTitle: string },
): Extract<Command, { type: 'retro/create' }> {
  const [latest] = retrosOf(view);
  return {
    type: 'retro/create',
    id,
    title: latest?.title ?? firstTitle,
    date: today,
    ...(latest?.location ? { location: latest.location } : {}),
  };
}
