import type { SingleCommand } from '@shared/domain/commands';
import type { Lesson } from '@shared/domain/lessons';
import { promotedLesson } from '@shared/domain/planLesson';
import type { RecordId } from '@shared/model/ids';

/**
 * The commands that change a lesson as `change` says. One that only follows from the board is kept first, as a record
 * with an identifier that follows from its cards, so that there is something to change. Undone as one.
 */
export function commandsFor(
  { record, action, cause }: Lesson,
  change: (id: RecordId) => SingleCommand | null,
): readonly SingleCommand[] {
  const keeping: readonly SingleCommand[] =
    record === null && action
      ? [{ type: 'lesson/promote', action: action.id, cause: cause?.id ?? null }]
      : [];
  const id = record?.id ?? (action && promotedLesson(action.id, cause?.id ?? null));
  const changed = id === null ? null : change(id);
  return changed === null ? keeping : [...keeping, changed];
}
