import type { Outcome } from '../../model/columns';
import type { RecordId } from '../../model/ids';
import type { Card } from '../../model/records';
import type { Debrief } from './debriefs';

/**
 * What became of an action. The latest answer that it was tried decides; without one, that it was dropped; then that
 * there was no occasion.
 */
export const fates = ['worked', 'didnt', 'no-occasion', 'open', 'dropped'] as const;
export type Fate = (typeof fates)[number];

/** Every action under what became of it, those decided on last first. */
export function actionFates(debriefs: readonly Debrief[]): Readonly<Record<Fate, readonly Card[]>> {
  const at = new Map(debriefs.map(({ retro }, index) => [retro.id, index]));
  const byFate: Record<Fate, Card[]> = { worked: [], didnt: [], 'no-occasion': [], open: [], dropped: [] };
  for (const { action } of [...debriefs].reverse()) {
    for (const card of action) byFate[fateOf(card, (retro) => at.get(retro))].push(card);
  }
  return byFate;
}

/** `atOf` is a retrospective's number, undefined for one that is not on the board: answers given there do not count. */
export function fateOf({ outcomes, dropped }: Card, atOf: (retro: RecordId) => number | undefined): Fate {
  let last: { readonly at: number; readonly outcome: Outcome } | null = null;
  let hadNoOccasion = false;
  for (const [retro, outcome] of Object.entries(outcomes ?? {})) {
    const at = atOf(retro);
    if (at === undefined) continue;
    if (outcome === 'no-occasion') hadNoOccasion = true;
    else if (last === null || at > last.at) last = { at, outcome };
  }
  if (last) return last.outcome;
  if (dropped !== undefined) return 'dropped';
  return hadNoOccasion ? 'no-occasion' : 'open';
}
