import { compareText } from '../../json';
import type { Retro } from '../../model/records';
import { commonest } from '../commonest';
import { grouped } from '../grouped';
import { nameKey } from '../nameKey';
import { type Debrief, fewest, incidentsOf } from './debriefs';
import { median } from './median';
import { monthOf, recoveriesOf } from './recovery';

/** What some retrospectives have in common, to be set beside others. */
export type Comparison<Key> = {
  readonly key: Key;
  /** Oldest first. */
  readonly retros: readonly Retro[];
  readonly incidents: number;
  /** The median of the longest recovery of each retrospective, in minutes; null while too few say one. */
  readonly minutes: number | null;
  /** How many say one. */
  readonly measured: number;
  /** The factor of most causes; null without a clear one. */
  readonly factor: string | null;
};

/** Places by their commonest spelling, those that were debriefed most first. Retrospectives without a place are left out. */
export function comparePlaces(debriefs: readonly Debrief[]): readonly Comparison<string>[] {
  const spelt = new Map<string, Map<string, number>>();
  const placeOf = ({ retro }: Debrief): string | null => {
    const place = nameKey(retro.location ?? '');
    if (place === '') return null;
    const spellings = spelt.get(place) ?? new Map<string, number>();
    const spelling = (retro.location ?? '').trim();
    spelt.set(place, spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1));
    return place;
  };
  return compare(debriefs, placeOf)
    .map((place) => ({ ...place, key: commonest(spelt.get(place.key) ?? new Map()) ?? place.key }))
    .sort((a, b) => b.retros.length - a.retros.length || compareText(a.key, b.key));
}

/**
 * Three months each: 0 is December to February. They are told as months, since whether that is winter depends on where
 * one lives.
 */
export type Season = 0 | 1 | 2 | 3;

export const compareSeasons = (debriefs: readonly Debrief[]): readonly Comparison<Season>[] =>
  compare(debriefs, ({ retro }) => (Math.floor(monthOf(retro.date) / 3) % 4) as Season).sort(
    (a, b) => a.key - b.key,
  );

function compare<Key>(
  debriefs: readonly Debrief[],
  keyOf: (debrief: Debrief) => Key | null,
): Comparison<Key>[] {
  return [...grouped(debriefs, keyOf)].map(([key, group]) => {
    const recoveries = recoveriesOf(group);
    return {
      key,
      retros: group.map(({ retro }) => retro),
      incidents: group.reduce((sum, debrief) => sum + incidentsOf(debrief).length, 0),
      minutes: recoveries.length < fewest ? null : median(recoveries.map(({ minutes }) => minutes)),
      measured: recoveries.length,
      factor: clearFactor(group),
    };
  });
}

/** The factor of at least `fewest` causes that more have than any other. */
function clearFactor(debriefs: readonly Debrief[]): string | null {
  const counts = new Map<string, number>();
  for (const { cause } of debriefs) {
    for (const { factor } of cause) {
      if (factor !== undefined && factor !== 'other') counts.set(factor, (counts.get(factor) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= fewest && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
