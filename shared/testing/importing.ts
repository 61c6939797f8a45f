import { createBoard } from '../crdt/board';
import { carryOut } from '../domain/carryOut';
import type { Command } from '../domain/commands';
import { planCommand } from '../domain/planCommand';
import { previewEdits } from '../domain/previewEdits';
import type { BoardDocument } from '../import/document';
import { type ImportPlan, type LooseTarget, planImport } from '../import/planImport';
import { boardView } from '../model/boardView';
import type { MintId } from '../model/ids';
import type { BoardView } from '../model/records';

/** Identifiers in ascending order, as the screen makes them. */
export function mintInOrder(prefix = ''): MintId {
  let last = 0;
  return (kind) => {
    last += 1;
    return `${kind}_${prefix}${String(last).padStart(6, '0')}`;
  };
}

/** The board that these commands make of another one, those that cannot be carried out left out. */
export function viewAfter(
  commands: readonly Command[],
  mintId = mintInOrder(),
  before: BoardView = new Map(),
): BoardView {
  let view = before;
  for (const command of commands) {
    const planned = planCommand(view, command, mintId);
    if (planned.ok) view = previewEdits(view, planned.value.edits);
  }
  return view;
}

const aNewRetro: LooseTarget = { title: 'Imported', date: '2026-11-25' };

/** Imports into a board as the app does: one batch, which has to succeed. */
export function imported(
  document: BoardDocument,
  into: BoardView = new Map(),
  loose: LooseTarget = aNewRetro,
): { readonly view: BoardView; readonly plan: ImportPlan } {
  const plan = planImport(into, document, { loose, mintId: mintInOrder('i') });
  if (plan.commands.length === 0) return { view: into, plan };
  const batch: Command = { type: 'batch', commands: [...plan.commands] };
  const done = planCommand(into, batch, mintInOrder('m'));
  if (!done.ok) throw new Error(`refused: ${done.error.code} ${done.error.id}`);
  if (into.size === 0) {
    const writer = { replica: 'test', now: Date.UTC(2026, 10, 25), mintId: mintInOrder('m') };
    const stamped = carryOut(createBoard('b_1'), [batch], writer);
    if (!stamped.ok) throw new Error(stamped.error.problem.code);
    return { view: boardView(stamped.value), plan };
  }
  return { view: previewEdits(into, done.value.edits), plan };
}
