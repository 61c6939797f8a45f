import type { Edit } from '@shared/crdt/edits';
import type { BoardChoices } from '@shared/domain/choices';
import type { Command, CommandType } from '@shared/domain/commands';
import { promotedLesson } from '@shared/domain/planLesson';
import { previewEdits } from '@shared/domain/previewEdits';
import { cardById, retroById } from '@shared/domain/queries';
import type { BoardChanges } from '@shared/ipc/contract';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';

/** A command on its way: shown until main has refused it, or has both carried it out and published what came of it. */
export type Pending = { readonly edits: readonly Edit[]; isAnswered: boolean; isPublished: boolean };

/**
 * The view with a command on its way. Its retrospective may have gone into the bin elsewhere before the command got
 * there: main brings it back for a card that was written, so it is not taken from before somebody's eyes.
 */
export function preview(view: BoardView, { edits }: Pending): BoardView {
  const next = previewEdits(view, edits);
  const needed = edits.flatMap(({ id }): readonly Edit[] => {
    const card = cardById(next, id);
    const retro = card?.binnedAt === null ? retroById(next, card.place.retro) : null;
    return retro && retro.binnedAt !== null ? [{ kind: 'restore', id: retro.id }] : [];
  });
  return needed.length === 0 ? next : previewEdits(next, needed);
}

/** Whether `changes` is what came of a command: the first that touches one of its records. */
export const isResultOf = (
  { source, records, removed }: BoardChanges,
  { edits, isPublished }: Pending,
): boolean =>
  source.kind === 'here' &&
  !isPublished &&
  edits.some(({ id }) => records.some((record) => record.id === id) || removed.includes(id));

/** Whatever writes a field settles which of its versions counts: it need not wait for main to say so. */
export function withoutSettled(choices: BoardChoices, pending: readonly Pending[]): BoardChoices {
  const settled = new Set(
    pending.flatMap(({ edits }) =>
      edits.map((edit) => (edit.kind === 'set' ? `${edit.id} ${edit.path}` : '')),
    ),
  );
  if (settled.size === 0 || choices.size === 0) return choices;
  const left = [...choices].map(
    ([id, list]) => [id, list.filter(({ path }) => !settled.has(`${id} ${path}`))] as const,
  );
  return new Map(left.filter(([, list]) => list.length > 0));
}

/** The commands that name what they make. */
const makes: ReadonlySet<CommandType> = new Set(['retro/create', 'card/add', 'lesson/add', 'person/add']);

/** The command with the identifiers that were made up while planning it, so that main comes to the same records. */
export function withIds(command: Command, created: readonly RecordId[]): Command {
  let index = 0;
  const fill = <C extends Command>(one: C): C => {
    // The identifier of a lesson that comes from cards follows from theirs.
    if (one.type === 'lesson/promote' && created[index] === promotedLesson(one.action, one.cause)) index += 1;
    return makes.has(one.type) ? { ...one, id: created[index++] } : one;
  };
  return command.type === 'batch'
    ? ({ ...command, commands: command.commands.map(fill) } as Command)
    : fill(command);
}
