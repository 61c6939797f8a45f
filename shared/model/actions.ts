/**
 * What an action may say about itself. The resilience patterns are those of the article that the product grew from,
 * in its order; a file may hold others, which are shown as they are written.
 */
export const patterns = [
  'cache',
  'degraded-mode',
  'redundancy',
  'retry',
  'fallback',
  'isolation',
  'circuit-breaker',
] as const;
export type Pattern = (typeof patterns)[number];

export const isPattern = (value: string): value is Pattern => (patterns as readonly string[]).includes(value);

/** The plans behind an action, which is plan A itself. */
export const fallbackPlans = ['b', 'c', 'd'] as const;
export type FallbackPlan = (typeof fallbackPlans)[number];

/**
 * The parts of an experiment: what we expect, how far it may reach, when we stop; how things were before and after;
 * what we saw.
 */
export const experimentParts = ['hypothesis', 'limit', 'stopIf', 'before', 'after', 'saw'] as const;
export type ExperimentPart = (typeof experimentParts)[number];
