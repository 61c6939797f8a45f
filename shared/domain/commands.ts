import { z } from 'zod';
import { columns, outcomes } from '../model/columns';
import { idSchema } from '../model/records';

/**
 * What a person can ask of a board, as values: the screen sends them, `debrief apply` reads them one per line, and
 * `planCommand` says what they mean. An `id` that is left out is made up by whoever carries the command out.
 */
const longest = { title: 100_000, notes: 1_000_000, name: 1_000 } as const;
const title = z.string().max(longest.title);
const name = z.string().max(longest.name);
const date = z.iso.date();
const newId = idSchema.optional();
/** The record it should follow; null for the first place. */
const after = idSchema.nullable();
const column = z.enum(columns);

const single = [
  z.strictObject({
    type: z.literal('retro/create'),
    id: newId,
    title,
    date,
    location: z.string().max(longest.title).optional(),
  }),
  z.strictObject({ type: z.literal('retro/rename'), id: idSchema, title }),
  z.strictObject({ type: z.literal('retro/set-date'), id: idSchema, date }),
  z.strictObject({
    type: z.literal('retro/set-location'),
    id: idSchema,
    location: z.string().max(longest.title),
  }),
  z.strictObject({ type: z.literal('retro/delete'), id: idSchema }),

  /** At the end of the column unless `after` says otherwise. */
  z.strictObject({
    type: z.literal('card/add'),
    id: newId,
    retro: idSchema,
    column,
    title,
    after: after.optional(),
  }),
  z.strictObject({ type: z.literal('card/set-title'), id: idSchema, title }),
  z.strictObject({ type: z.literal('card/set-notes'), id: idSchema, notes: z.string().max(longest.notes) }),
  /** `retro` is left out to stay in the same retrospective. */
  z.strictObject({ type: z.literal('card/move'), id: idSchema, retro: idSchema.optional(), column, after }),
  z.strictObject({ type: z.literal('card/delete'), id: idSchema }),

  z.strictObject({ type: z.literal('card/set-went-well'), id: idSchema, wentWell: z.boolean() }),
  z.strictObject({
    type: z.literal('card/set-minutes'),
    id: idSchema,
    minutes: z.number().int().min(0).max(100_000).nullable(),
  }),
  z.strictObject({ type: z.literal('card/set-affected'), id: idSchema, name, affected: z.boolean() }),
  z.strictObject({ type: z.literal('card/set-factor'), id: idSchema, factor: name.nullable() }),
  /** From an action to its cause, or from a cause to what happened. */
  z.strictObject({ type: z.literal('card/set-link'), id: idSchema, target: idSchema, linked: z.boolean() }),
  z.strictObject({ type: z.literal('card/set-owner'), id: idSchema, person: idSchema, owner: z.boolean() }),
  /** What became of an action, as answered in a retrospective; null takes the answer back. */
  z.strictObject({
    type: z.literal('card/set-outcome'),
    id: idSchema,
    retro: idSchema,
    outcome: z.enum(outcomes).nullable(),
  }),
  /** Marks the pair of a cause and this action as a lesson. */
  z.strictObject({ type: z.literal('card/keep-lesson'), id: idSchema, cause: idSchema, keep: z.boolean() }),

  z.strictObject({ type: z.literal('person/add'), id: newId, name }),
  z.strictObject({ type: z.literal('person/rename'), id: idSchema, name }),

  z.strictObject({ type: z.literal('record/restore'), id: idSchema }),
] as const;

const singleSchema = z.discriminatedUnion('type', single);

/** Several commands that succeed, fail and are undone as one. */
const batchSchema = z.strictObject({
  type: z.literal('batch'),
  commands: z.array(singleSchema).min(1).max(1_000),
});

export const commandSchema = z.discriminatedUnion('type', [...single, batchSchema]);

export type Command = Readonly<z.infer<typeof commandSchema>>;
export type SingleCommand = Readonly<z.infer<typeof singleSchema>>;
export type CommandType = Command['type'];

/** Why a command cannot be carried out. Plain data: the screen finds the words. */
export type CommandProblem = {
  readonly code:
    | 'not-found'
    | 'in-bin'
    | 'not-in-bin'
    | 'exists-already'
    | 'empty-text'
    | 'wrong-column'
    | 'not-linked'
    | 'wrong-place';
  /** The record the problem is about. */
  readonly id: string;
};
