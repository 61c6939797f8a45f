import type { CascadeLine } from './cascade';

/** One step of what led to what, and which earlier one it follows from. */
export type Step = CascadeLine & {
  /** Position of the step it follows from; null for what set everything off. */
  readonly parent: number | null;
  /** Whether it would not have happened, had the cascade been cut where it could have been. */
  readonly isSpared: boolean;
};

export type BlastRadius = {
  readonly steps: readonly Step[];
  /** Position of the final impact; null while there is only a trigger. */
  readonly impact: number | null;
  /** How many levels below the trigger it reached. */
  readonly depth: number;
};

/**
 * How far a cascade reached. The first line is what set it off; each other line follows from the nearest line above it
 * that stands less deep, or from the first. What follows from the line marked as the cut, however indirectly, would
 * have been spared.
 */
export function blastRadius(lines: readonly CascadeLine[]): BlastRadius {
  const steps: Step[] = [];
  for (const [index, line] of lines.entries()) {
    const parent = index === 0 ? null : parentOf(lines, index);
    const above = parent === null ? undefined : steps[parent];
    const isSpared = above !== undefined && (above.isCut || above.isSpared);
    // Written out, since a spread is several times as slow: the map asks for the cascades of ten years at once.
    const { line: name, text, level, order, isCut } = line;
    steps.push({ line: name, text, level, order, isCut, parent, isSpared });
  }
  const impact = deepestStep(lines);
  return { steps, impact, depth: impact === null ? 0 : (lines[impact]?.level ?? 0) - (lines[0]?.level ?? 0) };
}

/** Position of the final impact: the deepest line, the last of several; null while there is only a trigger. */
export function deepestStep(lines: readonly Pick<CascadeLine, 'level'>[]): number | null {
  const deepest = lines.reduce((most, { level }) => Math.max(most, level), 0);
  return lines.length > 1 ? lines.findLastIndex(({ level }) => level === deepest) : null;
}

function parentOf(lines: readonly CascadeLine[], index: number): number {
  const level = lines[index]?.level ?? 0;
  for (let above = index - 1; above > 0; above -= 1) if ((lines[above]?.level ?? 0) < level) return above;
  return 0;
}
