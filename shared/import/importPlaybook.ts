import { grouped } from '../domain/grouped';
import { newestFirst } from '../domain/queries';
import { oneLine } from '../export/readableText';
import { recordsIn } from '../model/boardParts';
import type { RecordId } from '../model/ids';
import type { BoardDocument, DocumentBreaker, DocumentScenario } from './document';
import type { ImportDraft } from './planImport';

/**
 * Adds the scenarios and breakers that are not on the board: one of the same title is the same one, and stays as it
 * is. Oldest first, since the newest is listed first. Returns the scenarios by their keys, and how many were written.
 */
export function importPlaybook(
  draft: ImportDraft,
  { scenarios, breakers }: BoardDocument,
): { readonly scenarioOf: ReadonlyMap<string, RecordId>; readonly written: number } {
  const scenarioOf = new Map<string, RecordId>();
  let written = 0;
  const there = { scenario: byTitle(draft, 'scenario'), breaker: byTitle(draft, 'breaker') };
  const known = scenarios.map(({ title }) => there.scenario.get(oneLine(title))?.shift()?.id);
  for (const [index, scenario] of [...scenarios.entries()].reverse()) {
    const id = known[index] ?? draft.mintId('s');
    if (known[index] === undefined) {
      if (!addScenario(draft, scenario, id)) continue;
      written += 1;
    }
    scenarioOf.set(scenario.key, id);
  }
  const isThere = breakers.map(({ title }) => there.breaker.get(oneLine(title))?.shift() !== undefined);
  for (const [index, breaker] of [...breakers.entries()].reverse()) {
    if (!isThere[index] && addBreaker(draft, breaker)) written += 1;
  }
  return { scenarioOf, written };
}

function addScenario({ run, cardOf }: ImportDraft, scenario: DocumentScenario, id: RecordId): boolean {
  const { key: _key, sources = [], ...more } = scenario;
  const cards = sources.flatMap((key) => cardOf(key) ?? []);
  return run({ type: 'scenario/add', id, ...more, ...(cards.length > 0 ? { sources: cards } : {}) });
}

function addBreaker({ run, mintId, person }: ImportDraft, breaker: DocumentBreaker): boolean {
  const id = mintId('w');
  const { signals = [], mayPull = [], ...more } = breaker;
  // Names that sort as the lines do.
  const named = Object.fromEntries(signals.map((text, index) => [String(index).padStart(6, '0'), text]));
  const isAdded = run({
    type: 'breaker/add',
    id,
    ...more,
    ...(signals.length > 0 ? { signals: named } : {}),
  });
  for (const name of isAdded ? mayPull : []) {
    const who = person(name);
    if (who) run({ type: 'breaker/set-puller', id, person: who, mayPull: true });
  }
  return isAdded;
}

/** Those on the board by title, in the order in which they are listed. */
const byTitle = ({ view }: ImportDraft, type: 'scenario' | 'breaker') =>
  grouped([...recordsIn(view, type)].sort(newestFirst), ({ title }) => oneLine(title));
