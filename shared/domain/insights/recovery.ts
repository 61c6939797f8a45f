import type { Card } from '../../model/records';
import { grouped } from '../grouped';
import { type Debrief, incidentsOf } from './debriefs';
import { median } from './median';

/** How long it took to recover in one retrospective: the longest of what happened there. */
type Recovery = { readonly debrief: Debrief; readonly card: Card; readonly minutes: number };

/** A stretch of time, told by the retrospectives in it. */
type RecoveryPoint = {
  /** The first and the last of their days, yyyy-mm-dd. */
  readonly from: string;
  readonly to: string;
  /** The median of `recoveries`, in minutes. */
  readonly minutes: number;
  readonly recoveries: readonly Recovery[];
};

export type Span = 'retro' | 'month' | 'quarter' | 'year';

/**
 * Whether it takes less long than it did: the median of the earlier half of the retrospectives beside that of the later
 * half. `few`: there are too few of them to say.
 */
export type Trend =
  | { readonly kind: 'few'; readonly count: number }
  | { readonly kind: 'shorter' | 'longer' | 'same'; readonly before: number; readonly after: number };

export type RecoveryOverTime = {
  readonly span: Span;
  readonly points: readonly RecoveryPoint[];
  readonly trend: Trend;
};

/** A trend needs so many on each side. */
const fewestPerHalf = 3;
/** Less than five minutes, or less than a quarter, is no difference that anybody feels. */
const leastMinutes = 5;
const leastPart = 0.25;
/** More points than these are no picture any more. */
const mostPoints = 24;

/** The longest recovery of each retrospective that says one, oldest first. Zero counts; not having said does not. */
export const recoveriesOf = (debriefs: readonly Debrief[]): readonly Recovery[] =>
  debriefs.flatMap((debrief) => {
    let longest: Recovery | null = null;
    for (const card of incidentsOf(debrief)) {
      const minutes = card.minutesToRecover;
      if (minutes !== undefined && (longest === null || minutes > longest.minutes)) {
        longest = { debrief, card, minutes };
      }
    }
    return longest ?? [];
  });

/** One point for each retrospective, or for longer and longer spans, until there are few enough to be seen apart. */
export function recoveryOverTime(debriefs: readonly Debrief[]): RecoveryOverTime {
  const recoveries = recoveriesOf(debriefs);
  const spans: readonly Span[] = ['retro', 'month', 'quarter'];
  const span = spans.find((one) => pointsOf(recoveries, one).length <= mostPoints) ?? 'year';
  return { span, points: pointsOf(recoveries, span), trend: trendOf(recoveries) };
}

function trendOf(recoveries: readonly Recovery[]): Trend {
  const half = Math.floor(recoveries.length / 2);
  const minutes = recoveries.map((recovery) => recovery.minutes);
  const before = median(minutes.slice(0, half));
  const after = median(minutes.slice(half));
  if (half < fewestPerHalf || before === null || after === null) {
    return { kind: 'few', count: recoveries.length };
  }
  const difference = after - before;
  const isFelt = Math.abs(difference) >= Math.max(leastMinutes, leastPart * before);
  return { kind: isFelt ? (difference < 0 ? 'shorter' : 'longer') : 'same', before, after };
}

const pointsOf = (recoveries: readonly Recovery[], span: Span): readonly RecoveryPoint[] =>
  [...grouped(recoveries, ({ debrief }) => keyOf(debrief, span)).values()].map((group) => ({
    from: group[0].debrief.retro.date,
    to: group.at(-1)?.debrief.retro.date ?? '',
    minutes: median(group.map(({ minutes }) => minutes)) ?? 0,
    recoveries: group,
  }));

function keyOf({ retro }: Debrief, span: Span): string {
  const year = retro.date.slice(0, 4);
  switch (span) {
    case 'retro':
      return retro.id;
    case 'month':
      return retro.date.slice(0, 7);
    case 'quarter':
      return `${year} ${Math.ceil(monthOf(retro.date) / 3)}`;
    case 'year':
      return year;
  }
}

/** From 1. */
export const monthOf = (date: string): number => Number(date.slice(5, 7));
