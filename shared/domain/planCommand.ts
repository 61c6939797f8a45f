import type { Edit } from '../crdt/edits';
import { copyOf } from '../layeredMap';
import type { MintId, RecordId } from '../model/ids';
import type { BoardView } from '../model/records';
import { err, ok } from '../result';
import { mayKeep } from './choices';
import type { Command, CommandAbout, SingleCommand } from './commands';
import { planBreaker } from './planBreaker';
import { planCard } from './planCard';
import { planEmptyBin, planForget } from './planForget';
import { planKit } from './planKit';
import { planLesson } from './planLesson';
import { onPerson, type Planned, plan, planCreate, planSentence, set } from './planning';
import { planRetro } from './planRetro';
import { planScenario } from './planScenario';
import { previewInto } from './previewEdits';
import { retroById } from './queries';

/**
 * What a command means for a board, as edits that are not yet stamped. Pure: main plans and commits, the screen plans
 * and previews, and both come to the same edits. All of a batch is planned, or none of it.
 */
export function planCommand(view: BoardView, command: Command, mintId: MintId): Planned {
  if (command.type !== 'batch') return planSingle(view, command, mintId);
  const edits: Edit[] = [];
  const created: RecordId[] = [];
  const current = copyOf(view);
  for (const part of command.commands) {
    const planned = planSingle(current, part, mintId);
    if (!planned.ok) return planned;
    previewInto(current, planned.value.edits);
    edits.push(...planned.value.edits);
    created.push(...planned.value.created);
  }
  return ok({ edits, created });
}

function planSingle(view: BoardView, command: SingleCommand, mintId: MintId): Planned {
  if (isAbout(command, 'retro')) return planRetro(view, command, mintId);
  if (isAbout(command, 'card')) return planCard(view, command, mintId);
  if (isAbout(command, 'lesson')) return planLesson(view, command, mintId);
  if (isAbout(command, 'scenario')) return planScenario(view, command, mintId);
  if (isAbout(command, 'breaker')) return planBreaker(view, command, mintId);
  if (isAbout(command, 'kit')) return planKit(view, command, mintId);
  if (isAbout(command, 'person')) return planPerson(view, command, mintId);
  if (command.type === 'bin/empty') return planEmptyBin(view, command.ids);
  return command.type === 'record/keep' ? planKeep(view, command) : planRestore(view, command.id);
}

const isAbout = <Kind extends string>(command: SingleCommand, kind: Kind): command is CommandAbout<Kind> =>
  command.type.startsWith(`${kind}/`);

function planPerson(view: BoardView, command: CommandAbout<'person'>, mintId: MintId): Planned {
  switch (command.type) {
    case 'person/add':
      return planCreate(view, command.id ?? mintId('p'), command.name, { type: 'person' });
    case 'person/rename':
      return planSentence(view, command.id, ['person'], command.name);
    case 'person/set-hue':
      return onPerson(view, command.id, () => set(command.id, 'hue', command.hue ?? undefined));
    case 'person/forget':
      return planForget(view, command.id);
    case 'person/delete':
      return onPerson(view, command.id, () => plan([{ kind: 'delete', id: command.id }]));
  }
}

/** Writing the value that is shown is an effect, too, where others wait beside it. SPEC.md [W3] */
function planKeep(view: BoardView, { id, path, value }: Extract<Command, { type: 'record/keep' }>): Planned {
  const record = view.get(id);
  if (!record) return err({ code: 'not-found', id });
  if (record.binnedAt !== null) return err({ code: 'in-bin', id });
  const kept = value ?? undefined;
  if (!mayKeep(record.type, path, kept)) return err({ code: 'does-not-fit', id });
  return set(id, path, kept);
}

/** A retrospective comes back with the cards that went with it; a card comes back with the retrospective it needs. */
function planRestore(view: BoardView, id: RecordId): Planned {
  const record = view.get(id);
  if (!record) return err({ code: 'not-found', id });
  if (record.binnedAt === null) return err({ code: 'not-in-bin', id });
  const ids = [id];
  if (record.type === 'card') {
    const retro = retroById(view, record.place.retro);
    if (retro && retro.binnedAt !== null) ids.unshift(retro.id);
  }
  if (record.type === 'retro') {
    for (const other of view.values()) {
      const wentAlong =
        other.type === 'card' && other.place.retro === id && other.binnedAt === record.binnedAt;
      if (wentAlong) ids.push(other.id);
    }
  }
  return plan(ids.map((restored): Edit => ({ kind: 'restore', id: restored })));
}
