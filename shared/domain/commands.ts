import { z } from 'zod';
import { personHues } from '../model/people';
import { idSchema } from '../model/records';
import { cardCommands } from './cardCommands';
import { name, newId } from './commandParts';
import { kitCommands } from './kitCommands';
import { lessonCommands } from './lessonCommands';
import { longest } from './longest';
import { playbookCommands } from './playbookCommands';
import { retroCommands } from './retroCommands';

/** So many as an import of ten years takes. */
export const mostAtOnce = 100_000;

/**
 * What a person can ask of a board, as values: the screen sends them, `debrief apply` reads them one per line, and
 * `planCommand` says what they mean. An `id` that is left out is made up by whoever carries the command out.
 */
const single = [
  ...retroCommands,
  ...cardCommands,
  ...lessonCommands,
  ...playbookCommands,
  ...kitCommands,

  z.strictObject({ type: z.literal('person/add'), id: newId, name }),
  z.strictObject({ type: z.literal('person/rename'), id: idSchema, name }),
  /** Null: by the order in which people came. */
  z.strictObject({ type: z.literal('person/set-hue'), id: idSchema, hue: z.enum(personHues).nullable() }),
  z.strictObject({ type: z.literal('person/delete'), id: idSchema }),

  /** Takes a person out of everything, for good: not even an edit that another machine makes meanwhile brings them back. */
  z.strictObject({ type: z.literal('person/forget'), id: idSchema }),

  z.strictObject({ type: z.literal('record/restore'), id: idSchema }),
  /** Deletes these for good. One that has come out of the bin meanwhile stays. */
  z.strictObject({ type: z.literal('bin/empty'), ids: z.array(idSchema).min(1).max(mostAtOnce) }),
  /** Decides which of several values of a field counts; null for none. */
  z.strictObject({
    type: z.literal('record/keep'),
    id: idSchema,
    path: z.string().min(1).max(longest.path),
    value: z.union([z.string().max(longest.notes), z.number(), z.boolean()]).nullable(),
  }),
] as const;

const singleSchema = z.discriminatedUnion('type', single);

/** Several commands that succeed, fail and are undone as one. */
const batchSchema = z.strictObject({
  type: z.literal('batch'),
  commands: z.array(singleSchema).min(1).max(mostAtOnce),
});

export const commandSchema = z.discriminatedUnion('type', [...single, batchSchema]);

export type Command = Readonly<z.infer<typeof commandSchema>>;
export type SingleCommand = Readonly<z.infer<typeof singleSchema>>;
export type CommandType = Command['type'];

/** The commands about one kind of thing, such as all that begin with `card/`. */
export type CommandAbout<Kind extends string> = Extract<SingleCommand, { type: `${Kind}/${string}` }>;

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
    | 'wrong-place'
    /** A value that is none of that field's kind. */
    | 'does-not-fit'
    /** A cause cannot be behind itself, however indirectly. */
    | 'goes-in-circles';
  /** The record the problem is about. */
  readonly id: string;
};
