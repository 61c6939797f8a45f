import type { Column } from '@shared/model/columns';

/** The steps of a debrief, in their order. */
export const steps = ['last', 'good', 'happened', 'cause', 'next', 'close'] as const;
export type Step = (typeof steps)[number];

/** Where one is in the guided debrief of a retrospective. */
export type GuidedState = {
  readonly isOn: boolean;
  readonly step: Step;
  /** How long it has taken so far (ms), pauses and time away left out. */
  readonly elapsed: number;
  readonly isPaused: boolean;
  /** What is being typed as one good thing. */
  readonly good: string;
};

export const notGuided: GuidedState = { isOn: false, step: 'last', elapsed: 0, isPaused: false, good: '' };

/** The column that each step is about. */
export const columnOfStep: Readonly<Record<Step, Column | null>> = {
  last: 'action',
  good: 'happened',
  happened: 'happened',
  cause: 'cause',
  next: 'action',
  close: null,
};

const isStep = (value: unknown): value is Step => (steps as readonly unknown[]).includes(value);

/** The step after or before another one; null beyond the ends. */
export const stepFrom = (step: Step, by: 1 | -1): Step | null => steps[steps.indexOf(step) + by] ?? null;

/** Ten minutes: a goal, and no alarm. */
export const limitMs = 10 * 60_000;

/** Minutes left of the ten, the one that runs included; 0 once they are over. */
export const minutesLeft = (elapsed: number): number => Math.max(0, Math.ceil((limitMs - elapsed) / 60_000));

/** What was remembered as text. Anything odd in it is forgotten. */
export function parseGuided(text: string | null): GuidedState {
  try {
    const { isOn, step, elapsed, isPaused, good } = JSON.parse(text ?? '{}');
    return {
      isOn: isOn === true,
      step: isStep(step) ? step : notGuided.step,
      elapsed: Number.isFinite(elapsed) && elapsed > 0 ? elapsed : 0,
      isPaused: isPaused === true,
      good: typeof good === 'string' ? good : '',
    };
  } catch {
    return notGuided;
  }
}
