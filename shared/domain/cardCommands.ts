import { z } from 'zod';
import { experimentParts, fallbackPlans } from '../model/actions';
import { deepestLevel } from '../model/cascade';
import { columns, outcomes } from '../model/columns';
import { held } from '../model/playbook';
import { idSchema } from '../model/records';
import { timePattern } from '../model/timePattern';
import { after, date, entryName, name, newId, title } from './commandParts';
import { longest } from './longest';

const column = z.enum(columns);
const time = z.string().regex(timePattern).nullable();
const level = z.number().int().min(0).max(deepestLevel);
/** The line it should follow; null for the first place. */
const afterLine = entryName.nullable();

/** For any card. */
const anyCard = [
  /** At the end of the column unless `after` says otherwise. */
  z.strictObject({
    type: z.literal('card/add'),
    id: newId,
    retro: idSchema,
    column,
    title,
    after: after.optional(),
    /** Who writes, where everybody writes for themselves. */
    author: idSchema.optional(),
  }),
  z.strictObject({ type: z.literal('card/set-title'), id: idSchema, title }),
  z.strictObject({ type: z.literal('card/set-notes'), id: idSchema, notes: z.string().max(longest.notes) }),
  /** `retro` is left out to stay in the same retrospective. */
  z.strictObject({ type: z.literal('card/move'), id: idSchema, retro: idSchema.optional(), column, after }),
  z.strictObject({ type: z.literal('card/delete'), id: idSchema }),
  /** From an action to its cause, or from a cause to what happened. */
  z.strictObject({ type: z.literal('card/set-link'), id: idSchema, target: idSchema, linked: z.boolean() }),
  z.strictObject({ type: z.literal('card/set-trade-off'), id: idSchema, tradeOff: z.boolean() }),
] as const;

const happened = [
  z.strictObject({ type: z.literal('card/set-went-well'), id: idSchema, wentWell: z.boolean() }),
  z.strictObject({ type: z.literal('card/set-time'), id: idSchema, time, until: time }),
  z.strictObject({
    type: z.literal('card/set-minutes'),
    id: idSchema,
    minutes: z.number().int().min(0).max(100_000).nullable(),
  }),
  z.strictObject({ type: z.literal('card/set-affected'), id: idSchema, name, affected: z.boolean() }),
  /** At the end unless `after` says otherwise. `line` is a fresh name. */
  z.strictObject({
    type: z.literal('card/add-line'),
    id: idSchema,
    line: entryName,
    text: title,
    level,
    after: afterLine.optional(),
  }),
  /** An empty text takes the line out. */
  z.strictObject({ type: z.literal('card/set-line'), id: idSchema, line: entryName, text: title }),
  /** `after` is left out to stay where it is. */
  z.strictObject({
    type: z.literal('card/move-line'),
    id: idSchema,
    line: entryName,
    level,
    after: afterLine.optional(),
  }),
  /** The one line at which the cascade could have been cut. */
  z.strictObject({ type: z.literal('card/set-cut'), id: idSchema, line: entryName.nullable() }),
  /** A scenario came true here, and which of its plans held; null: it did not. */
  z.strictObject({
    type: z.literal('card/set-came-true'),
    id: idSchema,
    scenario: idSchema,
    held: z.enum(held).nullable(),
  }),
] as const;

const cause = [
  z.strictObject({ type: z.literal('card/set-factor'), id: idSchema, factor: name.nullable() }),
  z.strictObject({ type: z.literal('card/set-can-change'), id: idSchema, canChange: z.boolean().nullable() }),
  /** "How come?": the cause behind this one. */
  z.strictObject({
    type: z.literal('card/set-because'),
    id: idSchema,
    cause: idSchema,
    because: z.boolean(),
  }),
] as const;

const action = [
  z.strictObject({ type: z.literal('card/set-owner'), id: idSchema, person: idSchema, owner: z.boolean() }),
  /** Null: by the next retrospective. */
  z.strictObject({ type: z.literal('card/set-due'), id: idSchema, due: date.nullable() }),
  z.strictObject({ type: z.literal('card/set-signal'), id: idSchema, signal: title }),
  z.strictObject({ type: z.literal('card/set-pattern'), id: idSchema, pattern: name.nullable() }),
  z.strictObject({
    type: z.literal('card/set-plan'),
    id: idSchema,
    plan: z.enum(fallbackPlans),
    text: title,
  }),
  z.strictObject({
    type: z.literal('card/set-experiment'),
    id: idSchema,
    part: z.enum(experimentParts),
    text: title,
  }),
  /** What became of an action, as answered in a retrospective; null takes the answer back, and its word with it. */
  z.strictObject({
    type: z.literal('card/set-outcome'),
    id: idSchema,
    retro: idSchema,
    outcome: z.enum(outcomes).nullable(),
    /** Left out, what was said stays. */
    word: title.optional(),
  }),
  /** Goes on with an action as if it were new: kept after it waited long, or to be tried once more. */
  z.strictObject({ type: z.literal('card/go-on'), id: idSchema, retro: idSchema, goOn: z.boolean() }),
  /** Null picks it up again. */
  z.strictObject({ type: z.literal('card/drop'), id: idSchema, retro: idSchema.nullable() }),
  /** Marks the pair of a cause and this action as a lesson. */
  z.strictObject({ type: z.literal('card/keep-lesson'), id: idSchema, cause: idSchema, keep: z.boolean() }),
  /** Says no to the offer to keep it as a lesson. */
  z.strictObject({ type: z.literal('card/decline-lesson'), id: idSchema, declined: z.boolean() }),
] as const;

export const cardCommands = [...anyCard, ...happened, ...cause, ...action] as const;
