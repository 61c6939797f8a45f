import { z } from 'zod';
import { columns, type Outcome, outcomes } from './columns';
import { idPattern, type RecordId } from './ids';
import { isOrderKey, orderKeyPattern } from './orderKey';
import { type Held, held } from './playbook';
import { timePattern } from './timePattern';

/**
 * The records of a board. These schemas are the one source of the model: the types below are inferred from them and
 * `resources/board.schema.json` is generated from them. Every object is loose: a field we do not know is kept.
 */
export const idSchema = z.string().regex(idPattern, 'an identifier such as c_01JD8Z').meta({
  id: 'identifier',
  description:
    'A letter for the kind, an underscore and something unique: r_ retrospective, c_ card, l_ lesson, p_ person, s_ scenario, w_ circuit breaker, k_ thing to pack, b_ board.',
});
const dateSchema = z.iso.date();
/**
 * A set that merges entry by entry: a name or identifier → true. An entry that was taken out is gone, never `false`: so
 * there is one way to write each state.
 */
const marks = z.record(z.string(), z.literal(true)).meta({ id: 'marks' });

const orderSchema = z
  .string()
  .regex(orderKeyPattern, 'an order key such as a1V')
  .refine(isOrderKey, 'an order key such as a1V')
  .meta({
    id: 'orderKey',
    description:
      'A key of fractional-indexing, base 62. What has one is in code-unit order of the keys, then of the names.',
  });

const placeSchema = z.strictObject({
  retro: idSchema,
  column: z.enum(columns),
  order: orderSchema,
});

/** Texts that merge one by one: a name → what was written under it. */
const texts = z.record(z.string(), z.string()).meta({ id: 'texts' });
const timeSchema = z.string().regex(timePattern, 'a time such as 13:30').meta({ id: 'time' });
/** Retrospective → what became of an action or a lesson, as answered there. */
const outcomesSchema = z.record(z.string(), z.enum(outcomes)).meta({ id: 'outcomes' });

/** Where a line of a cascade stands: in which order, and how deep below what set it off. */
const linePlaceSchema = z.strictObject({
  order: orderSchema,
  level: z.number().int().min(0),
});

export const retroSchema = z.looseObject({
  type: z.literal('retro'),
  title: z.string(),
  date: dateSchema,
  location: z.string().optional(),
  /** What got better since last time, in a line. */
  better: z.string().optional(),
  /** Who takes part: people. */
  present: marks.optional(),
  /** What happened is written by each for themselves, and shown to the others once `revealed`. */
  separately: z.boolean().optional(),
  revealed: z.boolean().optional(),
});

export const cardSchema = z.looseObject({
  type: z.literal('card'),
  title: z.string(),
  place: placeSchema,
  notes: z.string().optional(),
  /** The person who wrote it, where everybody writes for themselves. */
  author: z.string().optional(),
  /** A conscious trade-off: it was known, and something else mattered more. */
  tradeOff: z.boolean().optional(),

  /** What happened. */
  wentWell: z.boolean().optional(),
  /** Times of day, from and to. */
  time: timeSchema.optional(),
  until: timeSchema.optional(),
  minutesToRecover: z.number().int().min(0).optional(),
  affected: marks.optional(),
  /** The lines of the cascade by their names, where each stands, and the one at which it could have been cut. */
  cascade: texts.optional(),
  cascadePlaces: z.record(z.string(), linePlaceSchema).optional(),
  cut: z.string().optional(),
  /** Scenario that came true in it → which plan held. */
  cameTrue: z.record(z.string(), z.enum(held)).optional(),

  /** Root cause. */
  factor: z.string().optional(),
  canChange: z.boolean().optional(),
  /** Causes behind this one: "how come?" */
  because: marks.optional(),

  /** From an action to its causes, from a cause to what happened. */
  links: marks.optional(),

  /** Action items. */
  owners: marks.optional(),
  /** By when; the next retrospective where it is left out. */
  due: dateSchema.optional(),
  /** "If this happens, then …": what it waits for. */
  signal: z.string().optional(),
  pattern: z.string().optional(),
  /** Plans b, c, d. */
  plans: texts.optional(),
  /** hypothesis, limit, stopIf, before, after, saw. */
  experiment: texts.optional(),
  /** Retrospective in which the action was answered → the answer, and a word with it. */
  outcomes: outcomesSchema.optional(),
  outcomeWords: texts.optional(),
  /** Retrospectives in which somebody decided to go on with it: it waits as if it were new. */
  goOn: marks.optional(),
  /** The retrospective in which it was dropped. */
  dropped: z.string().optional(),
  /** Causes that this action answers well enough to be kept as a lesson. */
  lessonFor: marks.optional(),
  /** Somebody was asked whether to keep it as a lesson, and said no. */
  noLesson: z.boolean().optional(),
});

export const lessonSchema = z.looseObject({
  type: z.literal('lesson'),
  statement: z.string(),
  solution: z.string().optional(),
  factor: z.string().optional(),
  pattern: z.string().optional(),
  /** The place it is about. */
  location: z.string().optional(),
  /** The cards it comes from. Its evidence is what became of the actions. */
  causes: marks.optional(),
  actions: marks.optional(),
  /** Retrospective → whether it held, for what no action has answered. */
  outcomes: outcomesSchema.optional(),
  archived: z.boolean().optional(),
});

/** What we see coming: the signal it announces itself by, and what to do then. */
export const scenarioSchema = z.looseObject({
  type: z.literal('scenario'),
  /** What may happen. */
  title: z.string(),
  /** How we see it coming. */
  signal: z.string().optional(),
  /** a, b, c, d. */
  plans: texts.optional(),
  /** The one thing that everything hangs on: one bag, one car. */
  singlePoint: z.string().optional(),
  notes: z.string().optional(),
  /** The place it is about. */
  location: z.string().optional(),
  /** The cards it was made of. How often it came true stands on the cards: `cameTrue`. */
  sources: marks.optional(),
});

/** When it gets too much, what we cut: before it breaks, and without a discussion. */
export const breakerSchema = z.looseObject({
  type: z.literal('breaker'),
  /** What we cut. */
  title: z.string(),
  /** The weak signals: a name → its text. In the order of their names, which grow with time. */
  signals: texts.optional(),
  /** When it is too much. */
  threshold: z.string().optional(),
  /** The people who may pull it, without a discussion. Everybody, where nobody is named. */
  mayPull: marks.optional(),
  notes: z.string().optional(),
});

/** Something to pack before one leaves. */
export const kitSchema = z.looseObject({
  type: z.literal('kit'),
  title: z.string(),
  /** The retrospective after which it was packed, for the visit that follows; `first` before there was any. */
  packed: z.string().optional(),
});

const personSchema = z.looseObject({
  type: z.literal('person'),
  name: z.string(),
  /** One of `personHues`; without it the order in which people came decides. */
  hue: z.string().optional(),
  /** The names with which the machines they use sign what they write. */
  machines: marks.optional(),
});

export const recordSchemas = {
  retro: retroSchema,
  card: cardSchema,
  lesson: lessonSchema,
  scenario: scenarioSchema,
  breaker: breakerSchema,
  kit: kitSchema,
  person: personSchema,
} as const;

export type Place = Readonly<z.infer<typeof placeSchema>>;
type LinePlace = Readonly<z.infer<typeof linePlaceSchema>>;
type Marks = Readonly<Record<string, true>>;
type Texts = Readonly<Record<string, string>>;
type Outcomes = Readonly<Record<string, Outcome>>;

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
  readonly better?: string;
  readonly present?: Marks;
  readonly separately?: boolean;
  readonly revealed?: boolean;
};

export type Card = Identified & {
  readonly type: 'card';
  readonly title: string;
  readonly place: Place;
  readonly notes?: string;
  readonly author?: RecordId;
  readonly tradeOff?: boolean;
  readonly wentWell?: boolean;
  /** hh:mm */
  readonly time?: string;
  /** hh:mm */
  readonly until?: string;
  readonly minutesToRecover?: number;
  readonly affected?: Marks;
  readonly cascade?: Texts;
  readonly cascadePlaces?: Readonly<Record<string, LinePlace>>;
  readonly cut?: string;
  readonly cameTrue?: Readonly<Record<RecordId, Held>>;
  readonly factor?: string;
  readonly canChange?: boolean;
  readonly because?: Marks;
  readonly links?: Marks;
  readonly owners?: Marks;
  /** yyyy-mm-dd */
  readonly due?: string;
  readonly signal?: string;
  readonly pattern?: string;
  readonly plans?: Texts;
  readonly experiment?: Texts;
  readonly outcomes?: Outcomes;
  readonly outcomeWords?: Texts;
  readonly goOn?: Marks;
  readonly dropped?: RecordId;
  readonly lessonFor?: Marks;
  readonly noLesson?: boolean;
};

export type LessonRecord = Identified & {
  readonly type: 'lesson';
  readonly statement: string;
  readonly solution?: string;
  readonly factor?: string;
  readonly pattern?: string;
  readonly location?: string;
  readonly causes?: Marks;
  readonly actions?: Marks;
  readonly outcomes?: Outcomes;
  readonly archived?: boolean;
};

export type Scenario = Identified & {
  readonly type: 'scenario';
  readonly title: string;
  readonly signal?: string;
  readonly plans?: Texts;
  readonly singlePoint?: string;
  readonly notes?: string;
  readonly location?: string;
  readonly sources?: Marks;
};

export type Breaker = Identified & {
  readonly type: 'breaker';
  readonly title: string;
  readonly signals?: Texts;
  readonly threshold?: string;
  readonly mayPull?: Marks;
  readonly notes?: string;
};

export type KitItem = Identified & {
  readonly type: 'kit';
  readonly title: string;
  readonly packed?: string;
};

export type Person = Identified & {
  readonly type: 'person';
  readonly name: string;
  readonly hue?: string;
  readonly machines?: Marks;
};

export type RecordView = Retro | Card | LessonRecord | Scenario | Breaker | KitItem | Person;

/** A board as people see it: every record of a known type, those in the bin included. */
export type BoardView = ReadonlyMap<string, RecordView>;
