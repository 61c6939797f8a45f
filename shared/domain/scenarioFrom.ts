import { recordsIn } from '../model/boardParts';
import type { Column } from '../model/columns';
import { type ScenarioPlan, scenarioPlans } from '../model/playbook';
import type { BoardView, Card } from '../model/records';
import { outlineOf } from './cascade';
import { compareCards, isLive, retroById } from './queries';

/** What a card has to say as a scenario, before anybody puts it into other words. */
type ScenarioDraft = {
  readonly title: string;
  readonly signal: string | undefined;
  readonly plans: Readonly<Partial<Record<ScenarioPlan, string>>>;
  readonly location: string | undefined;
};

/**
 * A card as a scenario. A fact may happen again: its cascade says how it begins, and the actions that answer it are the
 * plans. An action is plan A, with its own plans behind it: what it answers is what may happen.
 */
export function scenarioFrom(view: BoardView, card: Card): ScenarioDraft {
  const location = retroById(view, card.place.retro)?.location;
  if (card.place.column === 'action') {
    const [cause] = linked(view, card);
    const [fact] = cause ? linked(view, cause) : [];
    const title = (fact ?? cause)?.title ?? card.signal ?? card.title;
    return {
      title,
      signal: card.signal === title ? undefined : card.signal,
      plans: inOrder([[card.title, card.plans]]),
      location,
    };
  }
  const [trigger] = outlineOf(card);
  return {
    title: card.title,
    signal: trigger?.text === card.title ? undefined : trigger?.text,
    plans: inOrder(actionsAnswering(view, card).map((action) => [action.title, action.plans])),
    location,
  };
}

/** The cards that one points to, as they stand on the board. */
const linked = (view: BoardView, { links }: Card): readonly Card[] =>
  Object.keys(links ?? {})
    .flatMap((id) => view.get(id) ?? [])
    .filter((record): record is Card => record.type === 'card' && isLive(record))
    .sort(compareCards);

/** The actions that answer a cause of this fact. */
const actionsAnswering = (view: BoardView, fact: Card): readonly Card[] => {
  const pointingTo = (ids: ReadonlySet<string>, column: Column) =>
    [...recordsIn(view, column)].filter(({ links }) => Object.keys(links ?? {}).some((id) => ids.has(id)));
  const causes = pointingTo(new Set([fact.id]), 'cause');
  return pointingTo(new Set(causes.map(({ id }) => id)), 'action').sort(compareCards);
};

/** The first with its plans behind it, then the others, for as long as there are letters. */
function inOrder(
  actions: readonly (readonly [title: string, plans: Card['plans']])[],
): ScenarioDraft['plans'] {
  const texts = actions.flatMap(([title, plans]) => [
    title,
    ...scenarioPlans.flatMap((plan) => plans?.[plan] ?? []),
  ]);
  return Object.fromEntries(scenarioPlans.flatMap((plan, at) => (texts[at] ? [[plan, texts[at]]] : [])));
}
