import { outcomes } from './columns';
import { held } from './playbook';
import type { RecordView, recordSchemas } from './records';
import { timePattern } from './timePattern';

/**
 * What kind of value a field holds, for those who have to name it or to say whether a value is one, and cannot bring
 * the schemas along. Kinds with an `s` are of fields that merge entry by entry: a name → a value.
 */
export type FieldKind =
  /** The one text a record cannot be without. */
  | 'sentence'
  /** A text of a line, or of several. */
  | 'text'
  | 'notes'
  | 'flag'
  | 'date'
  | 'time'
  | 'count'
  /** A name from a list that may hold others. */
  | 'factor'
  | 'pattern'
  | 'hue'
  /** The identifier of another record; the name of a line of the card's cascade. */
  | 'person'
  | 'retro'
  | 'line'
  /** Marks: a name, or the identifier of a record → true. */
  | 'names'
  | 'people'
  | 'cards'
  | 'retros'
  /** Texts by names of our own, by names somebody made up, by retrospectives. */
  | 'plans'
  | 'experiment'
  | 'lines'
  | 'words'
  /** By retrospectives. */
  | 'outcomes'
  /** By scenarios: which plan held. */
  | 'held'
  /** Bookkeeping: of no interest to a person. */
  | 'machines'
  | 'places'
  | 'place';

type FieldsOf<Type extends RecordView['type']> = Exclude<keyof (typeof recordSchemas)[Type]['shape'], 'type'>;

export const fieldKinds = {
  retro: {
    title: 'sentence',
    date: 'date',
    location: 'text',
    better: 'text',
    present: 'people',
    separately: 'flag',
    revealed: 'flag',
  },
  card: {
    title: 'sentence',
    place: 'place',
    notes: 'notes',
    author: 'person',
    tradeOff: 'flag',
    wentWell: 'flag',
    time: 'time',
    until: 'time',
    minutesToRecover: 'count',
    affected: 'names',
    cascade: 'lines',
    cascadePlaces: 'places',
    cut: 'line',
    cameTrue: 'held',
    factor: 'factor',
    canChange: 'flag',
    because: 'cards',
    links: 'cards',
    owners: 'people',
    due: 'date',
    signal: 'text',
    pattern: 'pattern',
    plans: 'plans',
    experiment: 'experiment',
    outcomes: 'outcomes',
    outcomeWords: 'words',
    goOn: 'retros',
    dropped: 'retro',
    lessonFor: 'cards',
    noLesson: 'flag',
  },
  lesson: {
    statement: 'sentence',
    solution: 'text',
    factor: 'factor',
    pattern: 'pattern',
    location: 'text',
    causes: 'cards',
    actions: 'cards',
    outcomes: 'outcomes',
    archived: 'flag',
  },
  scenario: {
    title: 'sentence',
    signal: 'text',
    plans: 'plans',
    singlePoint: 'text',
    notes: 'notes',
    location: 'text',
    sources: 'cards',
  },
  breaker: {
    title: 'sentence',
    signals: 'lines',
    threshold: 'text',
    mayPull: 'people',
    notes: 'notes',
  },
  kit: { title: 'sentence', packed: 'retro' },
  person: { name: 'sentence', hue: 'hue', machines: 'machines' },
} as const satisfies { readonly [Type in RecordView['type']]: Readonly<Record<FieldsOf<Type>, FieldKind>> };

/** Null for a field that this version does not know. */
export function kindOf(type: RecordView['type'], field: string): FieldKind | null {
  const kinds: Readonly<Record<string, FieldKind>> = fieldKinds[type];
  return Object.hasOwn(kinds, field) ? (kinds[field] as FieldKind) : null;
}

/** Kinds of which each entry is a value of its own. */
const keyed: ReadonlySet<FieldKind> = new Set([
  'names',
  'people',
  'cards',
  'retros',
  'plans',
  'experiment',
  'lines',
  'words',
  'outcomes',
  'held',
  'machines',
  'places',
]);

/** Kinds whose values people write in words of their own: two of them can be joined into one. */
const inOwnWords: ReadonlySet<FieldKind> = new Set([
  'sentence',
  'text',
  'notes',
  'plans',
  'experiment',
  'lines',
  'words',
]);

export const isInOwnWords = (kind: FieldKind): boolean => inOwnWords.has(kind);

const isDay = (value: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/**
 * Whether a value is one that a field of this kind can hold, in the entry of that name if there is one (null: the
 * field itself). No value is one of every kind but a sentence. Objects are nobody's choice.
 */
export function isOfKind(kind: FieldKind, entry: string | null, value: unknown): boolean {
  if (keyed.has(kind) !== (entry !== null)) return false;
  if (value === undefined) return kind !== 'sentence' && kind !== 'place';
  switch (kind) {
    case 'sentence':
      return typeof value === 'string' && value.trim() !== '';
    case 'flag':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'time':
      return typeof value === 'string' && timePattern.test(value);
    case 'count':
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case 'outcomes':
      return (outcomes as readonly unknown[]).includes(value);
    case 'held':
      return (held as readonly unknown[]).includes(value);
    case 'names':
    case 'people':
    case 'cards':
    case 'retros':
    case 'machines':
      return value === true;
    case 'place':
    case 'places':
      return false;
    default:
      return typeof value === 'string';
  }
}
