import type { BoardView, Card, Retro } from '../../model/records';
import { actionFates, type Fate } from './actionFates';
import { type CauseGroup, causeGroups } from './causeGroups';
import { type Comparison, comparePlaces, compareSeasons, type Season } from './comparisons';
import { type Debrief, debriefsOf } from './debriefs';
import { type RecoveryOverTime, recoveryOverTime } from './recovery';

/** What a board teaches over all its retrospectives. */
export type Insights = {
  readonly debriefs: readonly Debrief[];
  readonly causes: readonly CauseGroup[];
  readonly recovery: RecoveryOverTime;
  readonly fates: Readonly<Record<Fate, readonly Card[]>>;
  /** The retrospectives that say what got better, newest first. */
  readonly better: readonly Retro[];
  readonly places: readonly Comparison<string>[];
  readonly seasons: readonly Comparison<Season>[];
};

/** All that the page of what we learn tells, from the whole board at once. */
export function insightsOf(view: BoardView): Insights {
  const debriefs = debriefsOf(view);
  return {
    debriefs,
    causes: causeGroups(debriefs),
    recovery: recoveryOverTime(debriefs),
    fates: actionFates(debriefs),
    better: debriefs.flatMap(({ retro }) => (retro.better?.trim() ? retro : [])).reverse(),
    places: comparePlaces(debriefs),
    seasons: compareSeasons(debriefs),
  };
}
