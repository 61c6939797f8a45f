import { z } from 'zod';
import { scenarioPlans } from '../model/playbook';
import { idSchema } from '../model/records';
import { entryName, newId, title } from './commandParts';
import { longest } from './longest';

const notes = z.string().max(longest.notes);
const plan = z.enum(scenarioPlans);

/** What we see coming, and what we do then. */
const scenario = [
  z.strictObject({
    type: z.literal('scenario/add'),
    id: newId,
    title,
    signal: title.optional(),
    plans: z.partialRecord(plan, title).optional(),
    singlePoint: title.optional(),
    notes: notes.optional(),
    location: title.optional(),
    /** The cards it is made of. */
    sources: z.array(idSchema).optional(),
  }),
  /**
   * Keeps a fact or an action as a scenario, its plans with it. The scenario's identifier follows from the card's, so
   * that two machines that do the same make one.
   */
  z.strictObject({ type: z.literal('scenario/keep'), card: idSchema }),
  z.strictObject({ type: z.literal('scenario/set-title'), id: idSchema, title }),
  z.strictObject({ type: z.literal('scenario/set-signal'), id: idSchema, signal: title }),
  z.strictObject({ type: z.literal('scenario/set-plan'), id: idSchema, plan, text: title }),
  z.strictObject({ type: z.literal('scenario/set-single-point'), id: idSchema, singlePoint: title }),
  z.strictObject({ type: z.literal('scenario/set-notes'), id: idSchema, notes }),
  z.strictObject({ type: z.literal('scenario/set-location'), id: idSchema, location: title }),
  z.strictObject({ type: z.literal('scenario/delete'), id: idSchema }),
] as const;

/** What we cut when it gets too much. */
const breaker = [
  z.strictObject({
    type: z.literal('breaker/add'),
    id: newId,
    title,
    signals: z.record(entryName, title).optional(),
    threshold: title.optional(),
    notes: notes.optional(),
  }),
  z.strictObject({ type: z.literal('breaker/set-title'), id: idSchema, title }),
  /** `signal` is its name in the breaker, a fresh one for a new signal. An empty text takes it out. */
  z.strictObject({ type: z.literal('breaker/set-signal'), id: idSchema, signal: entryName, text: title }),
  z.strictObject({ type: z.literal('breaker/set-threshold'), id: idSchema, threshold: title }),
  /** Whether a person may pull it without a discussion. */
  z.strictObject({
    type: z.literal('breaker/set-puller'),
    id: idSchema,
    person: idSchema,
    mayPull: z.boolean(),
  }),
  z.strictObject({ type: z.literal('breaker/set-notes'), id: idSchema, notes }),
  z.strictObject({ type: z.literal('breaker/delete'), id: idSchema }),
] as const;

export const playbookCommands = [...scenario, ...breaker] as const;
