import type { CommandProblem } from '@shared/domain/commands';
import { planMachine } from '@shared/domain/planMachine';
import type { Machine } from '@shared/ipc/contract';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { type Changed, type Writer, writeAside } from './boardState';
import type { LocalBoard } from './localBoard';

/** This machine as the screen knows it. Somebody who has left the board does not use it any more. */
export function machineOf(view: BoardView, { replica: name, user }: LocalBoard): Machine {
  const replica = name();
  const { person, mayAsk } = user();
  if (person === null || userProblem(view, person) === null) return { replica, person, mayAsk };
  return { replica, person: null, mayAsk: true };
}

/** Why somebody cannot be the one who uses this machine; null if they can. */
export function userProblem(view: BoardView, person: RecordId): CommandProblem | null {
  const record = view.get(person);
  if (record?.type !== 'person') return { code: 'not-found', id: person };
  return record.binnedAt === null ? null : { code: 'in-bin', id: person };
}

/**
 * A change with the name under it of who uses this machine: it is written to the board once for each name that the
 * machine signs with, along with something somebody did, since opening a board never writes to it.
 */
export function signed<Outcome>(
  { state, changed, outcome }: Changed<Outcome>,
  { replica, user }: LocalBoard,
  writer: Writer,
): Changed<Outcome> {
  const { person } = user();
  if (person === null) return { state, changed, outcome };
  const done = writeAside(state, planMachine(state.view, replica(), person), writer);
  return { state: done.state, changed: [...new Set([...changed, ...done.changed])], outcome };
}
