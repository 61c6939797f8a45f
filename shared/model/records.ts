import { z } from 'zod';
import { columns, outcomes } from './columns';
import { idPattern } from './ids';
import { isOrderKey, orderKeyPattern } from './orderKey';

/**
 * The records of a board. These schemas are the one source of the model: the types below are inferred from them and
 * `resources/board.schema.json` is generated from them. Every object is loose: a field we do not know is kept.
 */
export const idSchema = z.string().regex(idPattern, 'an identifier such as c_01JD8Z').meta({
  id: 'identifier',
  description:
    'A letter for the kind, an underscore and something unique: r_ retrospective, c_ card, p_ person, b_ board.',
});
const dateSchema = z.iso.date();
/**
 * A set that merges entry by entry: a name or identifier → true. An entry that was taken out is gone, never `false`: so
 * there is one way to write each state.
 */
const marks = z.record(z.string(), z.literal(true)).meta({ id: 'marks' });

export const placeSchema = z.strictObject({
  retro: idSchema,
  column: z.enum(columns),
  order: z
    .string()
    .regex(orderKeyPattern, 'an order key such as a1V')
    .refine(isOrderKey, 'an order key such as a1V')
    .describe(
      'A key of fractional-indexing, base 62. Cards are in code-unit order of their keys, then of their ids.',
    ),
});

export const retroSchema = z.looseObject({
  type: z.literal('retro'),
  title: z.string(),
  date: dateSchema,
  location: z.string().optional(),
});

export const cardSchema = z.looseObject({
  type: z.literal('card'),
  title: z.string(),
  place: placeSchema,
  notes: z.string().optional(),
  wentWell: z.boolean().optional(),
  minutesToRecover: z.number().int().min(0).optional(),
  affected: marks.optional(),
  factor: z.string().optional(),
  links: marks.optional(),
  owners: marks.optional(),
  /** Retrospective in which the action was answered → the answer. */
  outcomes: z.record(z.string(), z.enum(outcomes)).optional(),
  /** Causes that this action answers well enough to be kept as a lesson. */
  lessonFor: marks.optional(),
});

export const personSchema = z.looseObject({
  type: z.literal('person'),
  name: z.string(),
});

export const recordSchemas = { retro: retroSchema, card: cardSchema, person: personSchema } as const;

export type Place = Readonly<z.infer<typeof placeSchema>>;
type Marks = Readonly<Record<string, true>>;

/**
 * What every record of the view carries besides its own fields. A field of one of these names in the file is kept
 * there and not shown: docs/format.md reserves both, and `restored`.
 */
type Identified = {
  readonly id: string;
  /** When it was put into the bin (ms since 1970), or null while it is on the board. */
  readonly binnedAt: number | null;
};

export type Retro = Identified & {
  readonly type: 'retro';
  readonly title: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly location?: string;
};

export type Card = Identified & {
  readonly type: 'card';
  readonly title: string;
  readonly place: Place;
  readonly notes?: string;
  readonly wentWell?: boolean;
  readonly minutesToRecover?: number;
  readonly affected?: Marks;
  readonly factor?: string;
  readonly links?: Marks;
  readonly owners?: Marks;
  readonly outcomes?: Readonly<Record<string, (typeof outcomes)[number]>>;
  readonly lessonFor?: Marks;
};

export type Person = Identified & { readonly type: 'person'; readonly name: string };

export type RecordView = Retro | Card | Person;

/** A board as people see it: every record of a known type, those in the bin included. */
export type BoardView = ReadonlyMap<string, RecordView>;
