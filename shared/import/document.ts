import { z } from 'zod';
import { experimentParts, fallbackPlans } from '../model/actions';
import { type Column, outcomes } from '../model/columns';
import { held, scenarioPlans } from '../model/playbook';
import { timePattern } from '../model/timePattern';

/**
 * A board without its bookkeeping: what every import comes to, and what the JSON export holds. Cards and retrospectives
 * have keys that mean something within one document only; people go by their names. The order is the one people see.
 */
const key = z.string();
const keys = z.array(key);
const names = z.array(z.string());

const cardSchema = z.object({
  key,
  title: z.string(),
  notes: z.string().optional(),
  wentWell: z.boolean().optional(),
  tradeOff: z.boolean().optional(),
  /** hh:mm */
  time: z.string().regex(timePattern).optional(),
  until: z.string().regex(timePattern).optional(),
  minutesToRecover: z.number().int().min(0).max(100_000).optional(),
  affected: names.optional(),
  /** In reading order; what set it off at level 0. */
  cascade: z
    .array(z.object({ text: z.string(), level: z.number().int().min(0), isCut: z.boolean().optional() }))
    .optional(),
  /** Scenarios that came true in it, and which plan held. */
  cameTrue: z.array(z.object({ scenario: key, held: z.enum(held) })).optional(),
  factor: z.string().optional(),
  canChange: z.boolean().optional(),
  because: keys.optional(),
  links: keys.optional(),
  owners: names.optional(),
  /** yyyy-mm-dd */
  due: z.iso.date().optional(),
  signal: z.string().optional(),
  pattern: z.string().optional(),
  plans: z.partialRecord(z.enum(fallbackPlans), z.string()).optional(),
  experiment: z.partialRecord(z.enum(experimentParts), z.string()).optional(),
  /** What was answered in which retrospective. */
  outcomes: z
    .array(z.object({ retro: key, outcome: z.enum(outcomes), word: z.string().optional() }))
    .optional(),
  goOn: keys.optional(),
  dropped: key.optional(),
  lessonFor: keys.optional(),
  noLesson: z.boolean().optional(),
});

const columnsSchema = z.object({
  happened: z.array(cardSchema),
  cause: z.array(cardSchema),
  action: z.array(cardSchema),
});

const retroSchema = z.object({
  key,
  title: z.string(),
  /** yyyy-mm-dd */
  date: z.iso.date(),
  location: z.string().optional(),
  better: z.string().optional(),
  present: names.optional(),
  cards: columnsSchema,
});

const lessonSchema = z.object({
  statement: z.string(),
  solution: z.string().optional(),
  factor: z.string().optional(),
  pattern: z.string().optional(),
  location: z.string().optional(),
  /** Somebody kept it, whatever became of the action. Those that follow from the board come back by themselves. */
  kept: z.boolean(),
  archived: z.boolean().optional(),
  /** The action it comes from, and the cause that answers. */
  from: z.object({ action: key, cause: key.nullable() }).optional(),
});

const scenarioSchema = z.object({
  key,
  title: z.string(),
  signal: z.string().optional(),
  plans: z.partialRecord(z.enum(scenarioPlans), z.string()).optional(),
  singlePoint: z.string().optional(),
  notes: z.string().optional(),
  location: z.string().optional(),
  /** The cards it was made of. */
  sources: keys.optional(),
});

const breakerSchema = z.object({
  title: z.string(),
  signals: z.array(z.string()).optional(),
  threshold: z.string().optional(),
  mayPull: names.optional(),
  notes: z.string().optional(),
});

const kitSchema = z.object({
  title: z.string(),
  /** In the bag already, for the visit after the newest of the retrospectives. */
  packed: z.boolean().optional(),
});

/** What makes a JSON file one of our exports. */
export const documentFormat = 'debrief-export';

export const documentSchema = z.object({
  format: z.literal(documentFormat),
  version: z.literal(1),
  /** Newest first. */
  retrospectives: z.array(retroSchema),
  lessons: z.array(lessonSchema),
  /** Newest first; older exports have none. */
  scenarios: z.array(scenarioSchema).default([]),
  breakers: z.array(breakerSchema).default([]),
  /** Things to pack, in the order in which they were added; older exports have none. */
  kit: z.array(kitSchema).default([]),
  people: z.array(z.object({ name: z.string(), hue: z.string().optional() })),
  /** Cards of no retrospective. */
  loose: columnsSchema,
});

export type BoardDocument = z.infer<typeof documentSchema>;
export type DocumentCard = z.infer<typeof cardSchema>;
export type DocumentRetro = z.infer<typeof retroSchema>;
export type DocumentLesson = z.infer<typeof lessonSchema>;
export type DocumentScenario = z.infer<typeof scenarioSchema>;
export type DocumentBreaker = z.infer<typeof breakerSchema>;
export type DocumentKitItem = z.infer<typeof kitSchema>;
export type DocumentColumns = Record<Column, DocumentCard[]>;

export const noCards = (): DocumentColumns => ({ happened: [], cause: [], action: [] });

export const emptyDocument = (): BoardDocument => ({
  format: documentFormat,
  version: 1,
  retrospectives: [],
  lessons: [],
  scenarios: [],
  breakers: [],
  kit: [],
  people: [],
  loose: noCards(),
});

/** Whether there is nothing in it besides cards of no retrospective, and people. */
export const holdsNoMore = ({ retrospectives, lessons, scenarios, breakers, kit }: BoardDocument): boolean =>
  [retrospectives, lessons, scenarios, breakers, kit].every(({ length }) => length === 0);
