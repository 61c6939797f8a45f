import type { MintId, RecordId } from '../model/ids';
import type { BoardView, Card } from '../model/records';
import { err, ok } from '../result';
import type { CommandAbout } from './commands';
import {
  onCard,
  onScenario,
  type Planned,
  plan,
  planCreate,
  planSentence,
  planText,
  set,
  setting,
  writtenTexts,
} from './planning';
import { scenarioFrom } from './scenarioFrom';

type Change = Exclude<CommandAbout<'scenario'>, { type: 'scenario/add' | 'scenario/keep' }>;

/** What a command about a scenario means. */
export function planScenario(view: BoardView, command: CommandAbout<'scenario'>, mintId: MintId): Planned {
  if (command.type === 'scenario/keep') {
    return onCard(view, command.card, (card) => planKeep(view, card));
  }
  if (command.type !== 'scenario/add') {
    return onScenario(view, command.id, () => planChange(view, command));
  }
  const { type: _type, id, title, plans = {}, sources = [], ...more } = command;
  const missing = sources.find((card) => view.get(card)?.type !== 'card');
  if (missing !== undefined) return err({ code: 'not-found', id: missing });
  return planCreate(view, id ?? mintId('s'), title, {
    type: 'scenario',
    ...writtenTexts(more),
    ...withPlans(plans),
    ...(sources.length > 0 ? { sources: marked(sources) } : {}),
  });
}

const marked = (ids: readonly RecordId[]): Record<RecordId, true> =>
  Object.fromEntries(ids.map((id) => [id, true as const]));

function planChange(view: BoardView, command: Change): Planned {
  const { id } = command;
  switch (command.type) {
    case 'scenario/set-title':
      return planSentence(view, id, ['scenario'], command.title);
    case 'scenario/set-signal':
      return planText(id, 'signal', command.signal);
    case 'scenario/set-plan':
      return planText(id, `plans/${command.plan}`, command.text);
    case 'scenario/set-single-point':
      return planText(id, 'singlePoint', command.singlePoint);
    case 'scenario/set-notes':
      return set(id, 'notes', command.notes || undefined);
    case 'scenario/set-location':
      return planText(id, 'location', command.location);
    case 'scenario/delete':
      return plan([{ kind: 'delete', id }]);
  }
}

/** The identifier of the scenario that a card makes: the same on every machine. */
export const keptScenario = (card: RecordId): RecordId => `s_${card.slice(2)}`;

/** A scenario that was thrown away and is kept once more is the old one. What is a fact has come true already. */
function planKeep(view: BoardView, card: Card): Planned {
  const id = keptScenario(card.id);
  if (card.place.column === 'cause') return err({ code: 'wrong-column', id: card.id });
  const former = view.get(id);
  if (former?.type === 'scenario' && former.binnedAt !== null) return plan([{ kind: 'restore', id }]);
  const { title, plans, ...more } = scenarioFrom(view, card);
  const made = planCreate(view, id, title, {
    type: 'scenario',
    ...writtenTexts(more),
    ...withPlans(plans),
    sources: marked([card.id]),
  });
  if (!made.ok || card.place.column !== 'happened') return made;
  return ok({ ...made.value, edits: [...made.value.edits, setting(card.id, `cameTrue/${id}`, 'unsaid')] });
}

function withPlans(plans: Readonly<Record<string, string | undefined>>) {
  const said = writtenTexts(plans);
  return Object.keys(said).length > 0 ? { plans: said } : {};
}
