import type { Edit } from '../crdt/edits';
import { valueAt } from '../crdt/fields';
import { type JsonObject, sameJson } from '../json';
import type { BoardView } from '../model/records';
import type { CommandType } from './commands';
import { previewEdits } from './previewEdits';

/** One step of the history: how to take a command back, and how to do it again. */
export type Step = {
  readonly command: CommandType;
  readonly back: readonly Edit[];
  readonly forth: readonly Edit[];
};

export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] };

export const emptyHistory: History = { past: [], future: [] };

const longestPast = 500;

/** The history after a command: what was undone before it cannot be redone. A command without effect leaves no trace. */
export const remember = (history: History, step: Step): History =>
  step.back.length === 0 ? history : { past: [...history.past, step].slice(-longestPast), future: [] };

/** Both directions of a planned command on `view`, the board before it. */
export function stepOf(view: BoardView, command: CommandType, edits: readonly Edit[]): Step {
  const back: Edit[] = [];
  const forth: Edit[] = [];
  let current: BoardView = view;
  const made = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'create') {
      made.add(edit.id);
      back.unshift({ kind: 'delete', id: edit.id });
      forth.push({ kind: 'restore', id: edit.id });
    } else if (!made.has(edit.id)) {
      const inverse = inverseOf(current, edit);
      if (!inverse) continue;
      back.unshift(inverse);
      forth.push(edit);
      // Two writes to one field in one command: what the second takes back is the first one's value.
      if (edit.kind === 'set') current = previewEdits(current, [edit]);
    }
  }
  return { command, back, forth };
}

/**
 * The edits of `back` (or `forth`) that still make sense: a field that has been changed since, by this hand or by
 * another machine, is left as it is. `expected` are the edits whose effect is to be taken back.
 */
export function applicable(
  view: BoardView,
  edits: readonly Edit[],
  expected: readonly Edit[],
): readonly Edit[] {
  const written = new Map(
    expected.flatMap((edit) => (edit.kind === 'set' ? [[keyOf(edit), edit.value]] : [])),
  );
  return edits.filter((edit) => {
    const record = view.get(edit.id);
    if (!record) return false;
    if (edit.kind === 'delete') return record.binnedAt === null;
    if (edit.kind === 'restore') return record.binnedAt !== null;
    if (edit.kind === 'create') return false;
    return sameJson(valueAt(record as unknown as JsonObject, edit.path), written.get(keyOf(edit)));
  });
}

const keyOf = (edit: Extract<Edit, { kind: 'set' }>): string => `${edit.id}\n${edit.path}`;

function inverseOf(view: BoardView, edit: Exclude<Edit, { kind: 'create' }>): Edit | null {
  const { id } = edit;
  if (edit.kind === 'delete') return { kind: 'restore', id };
  if (edit.kind === 'restore') return { kind: 'delete', id };
  const before = valueAt((view.get(id) ?? {}) as unknown as JsonObject, edit.path);
  return sameJson(before, edit.value) ? null : { kind: 'set', id, path: edit.path, value: before };
}
