import { canonicalJson, compareText, sameJson } from '../json';
import type { Alternative } from './board';
import { overwrittenStamps } from './overwritten';
import { parseStamp } from './stamp';

/** One write that a register holds: its value (none if it cleared the register) and its stamp. */
export type Version = Alternative;

/**
 * Newest first. A stamp's text begins with its clock and its writer, so the greater text is the newer one; two values
 * under one stamp (a hand edit, a cloned id) are told apart by their own text. SPEC.md [M4].
 */
const compareVersions = (a: Version, b: Version): number =>
  compareText(b.stamp, a.stamp) || compareText(valueText(b), valueText(a));

const valueText = ({ value }: Version): string => (value === undefined ? '' : canonicalJson(value));

export const isSameVersion = (a: Version, b: Version): boolean =>
  a.stamp === b.stamp && sameJson(a.value, b.value);

/**
 * What a register holds after it has received all of `versions`: each once, without those that the writer of another
 * one had seen, newest first. SPEC.md [M3].
 */
export function currentVersions(versions: readonly Version[]): readonly Version[] {
  const [first] = versions;
  if (first === undefined) return versions;
  if (versions.every((version) => isSameVersion(version, first))) return [first];
  const overwritten = overwrittenStamps(new Map(versions.map(({ stamp }) => [stamp, parseStamp(stamp)])));
  return versions
    .filter(({ stamp }) => !overwritten.has(stamp))
    .sort(compareVersions)
    .filter((version, index, all) => index === 0 || !isSameVersion(all[index - 1] as Version, version));
}
