import type { Edit } from '../crdt/edits';
import { type Column, linkTarget } from '../model/columns';
import type { MintId, RecordId } from '../model/ids';
import type { BoardView, Card, Retro } from '../model/records';
import { err, ok, type Result } from '../result';
import type { Command, CommandProblem, SingleCommand } from './commands';
import { isThere, planPlace } from './planPlace';
import { previewInto } from './previewEdits';
import { cardById, retroById } from './queries';

export type Plan = {
  readonly edits: readonly Edit[];
  /** The records the command makes, in order: what `id` would have been, had it been given. */
  readonly created: readonly RecordId[];
};

type Planned = Result<Plan, CommandProblem>;

/**
 * What a command means for a board, as edits that are not yet stamped. Pure: main plans and commits, the screen plans
 * and previews, and both come to the same edits. All of a batch is planned, or none of it.
 */
export function planCommand(view: BoardView, command: Command, mintId: MintId): Planned {
  if (command.type !== 'batch') return planSingle(view, command, mintId);
  const edits: Edit[] = [];
  const created: RecordId[] = [];
  const current = new Map(view);
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
  switch (command.type) {
    case 'retro/create': {
      const { title, date, location } = command;
      return planCreate(view, command.id ?? mintId('r'), title, {
        type: 'retro',
        date,
        ...(location?.trim() ? { location: location.trim() } : {}),
      });
    }
    case 'retro/rename':
      return planSentence(view, command.id, 'title', command.title);
    case 'retro/set-date':
      return onRetro(view, command.id, () => set(command.id, 'date', command.date));
    case 'retro/set-location':
      return onRetro(view, command.id, () =>
        set(command.id, 'location', command.location.trim() || undefined),
      );
    case 'retro/delete':
      return onRetro(view, command.id, () => planDeleteRetro(view, command.id));
    case 'card/add': {
      const retro = retroById(view, command.retro);
      if (!retro) return err({ code: 'not-found', id: command.retro });
      if (retro.binnedAt !== null) return err({ code: 'in-bin', id: retro.id });
      const id = command.id ?? mintId('c');
      const place = planPlace(view, id, retro.id, command.column, command.after);
      if (!place.ok) return place;
      const made = planCreate(view, id, command.title, { type: 'card', place: { ...place.value.place } });
      return made.ok ? ok({ ...made.value, edits: [...made.value.edits, ...place.value.neighbours] }) : made;
    }
    case 'card/set-title':
      return planSentence(view, command.id, 'title', command.title);
    case 'card/set-notes':
      return onCard(view, command.id, () => set(command.id, 'notes', command.notes || undefined));
    case 'card/move':
      return onCard(view, command.id, (card) => planMove(view, card, command));
    case 'card/delete':
      return onCard(view, command.id, () => plan([{ kind: 'delete', id: command.id }]));
    case 'card/set-went-well':
      return inColumn(view, command.id, 'happened', () =>
        set(command.id, 'wentWell', command.wentWell || undefined),
      );
    case 'card/set-minutes':
      return inColumn(view, command.id, 'happened', () =>
        set(command.id, 'minutesToRecover', command.minutes ?? undefined),
      );
    case 'card/set-affected':
      return inColumn(view, command.id, 'happened', () =>
        planMark(command.id, 'affected', command.name.trim(), command.affected),
      );
    case 'card/set-factor':
      return inColumn(view, command.id, 'cause', () =>
        set(command.id, 'factor', command.factor?.trim() || undefined),
      );
    case 'card/set-link':
      return onCard(view, command.id, (card) => planLink(view, card, command.target, command.linked));
    case 'card/set-owner': {
      const { id, person, owner } = command;
      if (owner && view.get(person)?.type !== 'person') return err({ code: 'not-found', id: person });
      return inColumn(view, id, 'action', () => planMark(id, 'owners', person, owner));
    }
    case 'card/set-outcome': {
      const { id, retro, outcome } = command;
      const answered = retroById(view, retro);
      if (!answered) return err({ code: 'not-found', id: retro });
      if (answered.binnedAt !== null && outcome !== null) return err({ code: 'in-bin', id: retro });
      return inColumn(view, id, 'action', () => set(id, `outcomes/${retro}`, outcome ?? undefined));
    }
    case 'card/keep-lesson': {
      const { id, cause, keep } = command;
      return inColumn(view, id, 'action', (card) =>
        keep && !card.links?.[cause]
          ? err({ code: 'not-linked', id: cause })
          : set(id, `lessonFor/${cause}`, keep || undefined),
      );
    }
    case 'person/add':
      return planCreate(view, command.id ?? mintId('p'), command.name, { type: 'person' });
    case 'person/rename':
      return planSentence(view, command.id, 'name', command.name);
    case 'record/restore':
      return planRestore(view, command.id);
  }
}

const plan = (edits: readonly Edit[]): Planned => ok({ edits, created: [] });

const set = (id: RecordId, path: string, value: Extract<Edit, { kind: 'set' }>['value']): Planned =>
  plan([{ kind: 'set', id, path, value }]);

/** An entry of a keyed set. An empty name names nothing. */
const planMark = (id: RecordId, field: string, entry: string, on: boolean): Planned =>
  entry === '' ? err({ code: 'empty-text', id }) : set(id, `${field}/${entry}`, on || undefined);

function planCreate(
  view: BoardView,
  id: RecordId,
  text: string,
  fields: Extract<Edit, { kind: 'create' }>['fields'],
): Planned {
  const sentence = text.trim();
  if (sentence === '') return err({ code: 'empty-text', id });
  if (view.has(id)) return err({ code: 'exists-already', id });
  const named = fields.type === 'person' ? { name: sentence } : { title: sentence };
  return ok({ edits: [{ kind: 'create', id, fields: { ...fields, ...named } }], created: [id] });
}

/** The one text a record cannot be without. */
function planSentence(view: BoardView, id: RecordId, path: 'title' | 'name', text: string): Planned {
  const record = view.get(id);
  if (!record || (record.type === 'person') !== (path === 'name')) return err({ code: 'not-found', id });
  if (record.binnedAt !== null) return err({ code: 'in-bin', id });
  const sentence = text.trim();
  return sentence === '' ? err({ code: 'empty-text', id }) : set(id, path, sentence);
}

function onRetro(view: BoardView, id: RecordId, then: (retro: Retro) => Planned): Planned {
  const retro = retroById(view, id);
  if (!retro) return err({ code: 'not-found', id });
  return retro.binnedAt === null ? then(retro) : err({ code: 'in-bin', id });
}

function onCard(view: BoardView, id: RecordId, then: (card: Card) => Planned): Planned {
  const card = cardById(view, id);
  if (!card) return err({ code: 'not-found', id });
  return card.binnedAt === null ? then(card) : err({ code: 'in-bin', id });
}

const inColumn = (view: BoardView, id: RecordId, column: Column, then: (card: Card) => Planned): Planned =>
  onCard(view, id, (card) => (card.place.column === column ? then(card) : err({ code: 'wrong-column', id })));

/** A retrospective takes its cards along, so that an edit somebody makes to one meanwhile brings that card back. */
const planDeleteRetro = (view: BoardView, id: RecordId): Planned =>
  plan([
    { kind: 'delete', id },
    ...[...view.values()]
      .filter((record) => record.type === 'card' && record.place.retro === id && record.binnedAt === null)
      .map((card): Edit => ({ kind: 'delete', id: card.id })),
  ]);

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

function planMove(
  view: BoardView,
  card: Card,
  command: Extract<SingleCommand, { type: 'card/move' }>,
): Planned {
  const retro = command.retro ?? card.place.retro;
  const target = retroById(view, retro);
  if (!target) return err({ code: 'not-found', id: retro });
  if (target.binnedAt !== null) return err({ code: 'in-bin', id: retro });
  if (isThere(view, card, { retro, column: command.column, after: command.after })) return plan([]);
  const place = planPlace(view, card.id, retro, command.column, command.after);
  if (!place.ok) return place;
  return plan([
    { kind: 'set', id: card.id, path: 'place', value: { ...place.value.place } },
    ...place.value.neighbours,
  ]);
}

function planLink(view: BoardView, card: Card, target: RecordId, linked: boolean): Planned {
  if (!linked) return set(card.id, `links/${target}`, undefined);
  return onCard(view, target, (other) =>
    linkTarget[card.place.column] === other.place.column
      ? set(card.id, `links/${target}`, true)
      : err({ code: 'wrong-column', id: target }),
  );
}
