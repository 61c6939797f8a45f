import type { Outcome } from './run';

/** Nothing lost, nothing left over, the same on both sides; and something was really done. */
export const isGood = ({ verdict, isSame, unmerged }: Outcome): boolean =>
  verdict.confirmed > 0 && isSame && verdict.lost.length + verdict.buried.length + unmerged.length === 0;

const mostShown = 10;
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** What was done and what came of it, line by line. */
export function describeOutcome(outcome: Outcome): readonly string[] {
  const { verdict, logs, deeds, isSame, unmerged, bytes, cards, seed } = outcome;
  const { lost, buried, confirmed, held } = verdict;
  const writes = sum(logs.map((log) => log.writes.length));
  const fromFile = sum(logs.map((log) => log.fromFile));
  const fromCopies = sum(logs.map((log) => log.fromCopies));
  const alike = isSame ? 'the same bytes on both sides' : 'DIFFERENT FILES';
  return [
    [...deeds].map(([did, times]) => `${did} × ${times}`).join(' · '),
    `${writes} writes, ${confirmed} confirmed, ${held} of those still held`,
    `taken in ${fromFile} × from the file, ${fromCopies} × from copies; ${cards} cards, ${(bytes / 1e6).toFixed(2)} MB at the end`,
    ...lost.slice(0, mostShown).map((write) => `LOST ${JSON.stringify(write)}`),
    ...buried.slice(0, mostShown).map((write) => `BURIED ${JSON.stringify(write)}`),
    ...unmerged.map((name) => `NOT MERGED ${name}`),
    `${isGood(outcome) ? 'Good' : 'BAD'}: ${lost.length} lost, ${buried.length} buried, ${alike}, seed ${seed}`,
  ];
}
