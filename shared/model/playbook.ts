import { fallbackPlans } from './actions';

/** The plans of a scenario, in the order in which one falls back on them. */
export const scenarioPlans = ['a', ...fallbackPlans] as const;
export type ScenarioPlan = (typeof scenarioPlans)[number];

/** Which plan held when a scenario came true: one of them, none, or nobody has said. */
export const held = [...scenarioPlans, 'none', 'unsaid'] as const;
export type Held = (typeof held)[number];
