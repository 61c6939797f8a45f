import { compareText } from '../json';
import { recordsIn } from '../model/boardParts';
import type { RecordId } from '../model/ids';
import { type Held, held, type ScenarioPlan } from '../model/playbook';
import type { BoardView, Breaker, Card, Retro, Scenario } from '../model/records';
import { compareRetros, isLive, newestFirst, retroById } from './queries';
import { isApart } from './veil';

/** A fact in which a scenario came true, and which plan held there. */
export type CameTrue = { readonly card: Card; readonly retro: Retro; readonly held: Held };

/** A scenario with what the board tells of it: counted when somebody looks, never stored. */
export type ScenarioStory = {
  readonly scenario: Scenario;
  /** The newest retrospective first. */
  readonly cameTrue: readonly CameTrue[];
  /** How often each plan held, and how often none did. Where nobody said, nothing is counted. */
  readonly plansHeld: Readonly<Partial<Record<ScenarioPlan, number>>>;
  readonly noneHeld: number;
  /** The cards it was made of, those left out that stand in `cameTrue`. */
  readonly sources: readonly Card[];
};

/** `seesAll`: also what is still each one's own to see, for what is not shown on a screen. */
type Sight = { readonly seesAll?: boolean };

/** What we see coming, the newest first. */
export function scenariosOf(view: BoardView, { seesAll = false }: Sight = {}): readonly ScenarioStory[] {
  const facts = factsByScenario(view, seesAll);
  return [...recordsIn(view, 'scenario')]
    .sort(newestFirst)
    .map((scenario) => storyOf(view, scenario, facts.get(scenario.id) ?? []));
}

/** The scenario that was made of a card, on this board or on the one it was brought in from. */
export function scenarioMadeOf(view: BoardView, card: RecordId): Scenario | null {
  for (const scenario of recordsIn(view, 'scenario')) if (scenario.sources?.[card]) return scenario;
  return null;
}

/** What we cut when it gets too much, the newest first. */
export const breakersOf = (view: BoardView): readonly Breaker[] =>
  [...recordsIn(view, 'breaker')].sort(newestFirst);

/** The weak signals of a breaker, in the order in which they were added. */
export const signalsOf = ({
  signals,
}: Breaker): readonly { readonly name: string; readonly text: string }[] =>
  Object.entries(signals ?? {})
    .map(([name, text]) => ({ name, text }))
    .sort((a, b) => compareText(a.name, b.name));

/** The scenarios that came true in a fact, as far as they are on the board, and which plan held. */
export const scenariosIn = (
  view: BoardView,
  card: Card,
): readonly { readonly scenario: Scenario; readonly held: Held }[] =>
  Object.entries(card.cameTrue ?? {})
    .flatMap(([id, plan]) => {
      const scenario = view.get(id);
      return scenario?.type === 'scenario' && isLive(scenario) ? [{ scenario, held: known(plan) }] : [];
    })
    .sort((a, b) => newestFirst(a.scenario, b.scenario));

/** A value of a newer version says at least that it came true. */
const known = (value: string): Held => held.find((one) => one === value) ?? 'unsaid';

/** In one pass, the facts of the board that name a scenario. */
function factsByScenario(view: BoardView, seesAll: boolean): ReadonlyMap<string, readonly CameTrue[]> {
  const facts = new Map<string, CameTrue[]>();
  for (const card of recordsIn(view, 'happened')) {
    if (!card.cameTrue) continue;
    const retro = retroById(view, card.place.retro);
    if (!retro || !isLive(retro) || (isApart(retro) && !seesAll)) continue;
    for (const [id, plan] of Object.entries(card.cameTrue)) {
      const others = facts.get(id) ?? [];
      others.push({ card, retro, held: known(plan) });
      facts.set(id, others);
    }
  }
  return facts;
}

function storyOf(view: BoardView, scenario: Scenario, facts: readonly CameTrue[]): ScenarioStory {
  const cameTrue = facts.toSorted(
    (a, b) => compareRetros(b.retro, a.retro) || compareText(a.card.id, b.card.id),
  );
  const plansHeld: Partial<Record<ScenarioPlan, number>> = {};
  let noneHeld = 0;
  for (const { held: plan } of cameTrue) {
    if (plan === 'none') noneHeld += 1;
    else if (plan !== 'unsaid') plansHeld[plan] = (plansHeld[plan] ?? 0) + 1;
  }
  const shown = new Set(cameTrue.map(({ card }) => card.id));
  const sources = Object.keys(scenario.sources ?? {})
    .sort(compareText)
    .flatMap((id) => {
      const card = shown.has(id) ? undefined : view.get(id);
      return card?.type === 'card' && isLive(card) && isLive(retroById(view, card.place.retro)) ? [card] : [];
    });
  return { scenario, cameTrue, plansHeld, noneHeld, sources };
}
