import type { List, ListItem, Nodes } from 'mdast';
import { parseTime } from '../domain/timeOfDay';
import type { ExperimentPart, FallbackPlan } from '../model/actions';
import { parseDate } from './datesInWords';
import type { DocumentCard } from './document';
import type { ExportLabels, LabelledField } from './exportLabels';
import type { Unread } from './imported';
import { lineOf, textOf } from './parseMarkdown';

/** A card as it stands in a file, before anybody knows which other cards and retrospectives its words name. */
export type ReadCard = {
  readonly card: DocumentCard;
  readonly refs: readonly CardRef[];
  readonly answers: readonly { readonly line: number; readonly words: string }[];
  readonly dropped: { readonly line: number; readonly words: string } | null;
  /** Scenarios that came true in it, and which plan held. */
  readonly cameTrue: readonly string[];
};

export type CardRef = {
  readonly field: 'because' | 'links' | 'lessonFor';
  readonly line: number;
  readonly words: string;
};

type Draft = {
  readonly card: DocumentCard;
  readonly refs: CardRef[];
  readonly answers: { line: number; words: string }[];
  dropped: ReadCard['dropped'];
  cameTrue: string[];
};

/**
 * One item of a list as a card: its sentence, a quotation as its notes, what our exports say in a list below. Anything
 * else in that list is kept as a line of the notes.
 */
export function readCard(item: ListItem, key: string, labels: ExportLabels, unread: Unread[]): ReadCard {
  const sentence = textsOf(item, 'paragraph').join('\n\n');
  const isGood = sentence.startsWith('☀ ');
  const draft: Draft = {
    card: {
      key,
      title: isGood ? sentence.slice(2) : sentence,
      ...(isGood ? { wentWell: true } : {}),
    },
    refs: [],
    answers: [],
    dropped: null,
    cameTrue: [],
  };
  const notes = textsOf(item, 'blockquote');
  for (const child of item.children) {
    if (child.type === 'list') for (const detail of child.children) readDetail(draft, detail, labels, notes);
    else if (child.type !== 'paragraph' && child.type !== 'blockquote') {
      unread.push({ line: lineOf(child), text: textOf(child) });
    }
  }
  if (notes.length > 0) draft.card.notes = notes.join('\n\n');
  return draft;
}

const textsOf = (item: ListItem, type: Nodes['type']): string[] =>
  item.children.filter((child) => child.type === type).map(textOf);

function readDetail(draft: Draft, item: ListItem, labels: ExportLabels, notes: string[]): void {
  const [paragraph] = item.children;
  const words = paragraph ? textOf(paragraph) : '';
  const below = item.children.find((child): child is List => child.type === 'list');
  const labelled = labelledValue(words, labels);
  if (labelled?.field === 'cascade' && below) {
    draft.card.cascade = linesOf(below, 0, labels);
    return;
  }
  const isKnown =
    !below &&
    (labelled ? takeLabelled(draft, labelled, lineOf(item), labels) : takeSaid(draft, words, labels));
  if (!isKnown) notes.push(['–', textOf(item).replaceAll('\n\n', '\n')].join(' '));
}

/** « Qui : Papa · Maman » → the field and its value; null without a label that we know. */
export function labelledValue(
  words: string,
  { fields }: ExportLabels,
): { readonly field: LabelledField; readonly value: string } | null {
  const plain = plainSpaces(words);
  for (const [label, field] of fields) {
    if (plain.startsWith(plainSpaces(label)) && /^\s|^$/.test(plain.slice(label.length))) {
      return { field, value: words.slice(label.length).trim() };
    }
  }
  return null;
}

/** Editors put in and take out what French has before a colon; one for one, so that places stay the same. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** A detail that is a message of its own. */
function takeSaid({ card }: Draft, words: string, labels: ExportLabels): boolean {
  const minutes = labels.minutes(words);
  if (labels.is('card.tradeOff', words)) card.tradeOff = true;
  else if (labels.is('export.canChange', words)) card.canChange = true;
  else if (labels.is('export.fixed', words)) card.canChange = false;
  else if (minutes !== null && minutes <= 100_000) card.minutesToRecover = minutes;
  else return false;
  return true;
}

function takeLabelled(
  draft: Draft,
  { field, value }: NonNullable<ReturnType<typeof labelledValue>>,
  line: number,
  labels: ExportLabels,
): boolean {
  const { card } = draft;
  switch (field) {
    case 'when':
      return takeTimes(card, value);
    case 'due': {
      const date = parseDate(value);
      if (date) card.due = date;
      return date !== null;
    }
    case 'affected':
    case 'owners':
      card[field] = listOf(value);
      return true;
    case 'factor':
      card.factor = labels.factor(value);
      return true;
    case 'pattern':
      card.pattern = labels.pattern(value);
      return true;
    case 'signal':
      card.signal = value;
      return true;
    case 'because':
    case 'links':
    case 'lessonFor':
      draft.refs.push({ field, line, words: value });
      return true;
    case 'outcome':
      draft.answers.push({ line, words: value });
      return true;
    case 'dropped':
      draft.dropped = { line, words: value };
      return true;
    case 'cameTrue':
      draft.cameTrue.push(value);
      return true;
    case 'cascade':
    case 'present':
    case 'better':
    case 'location':
    case 'scenarioSignal':
    case 'singlePoint':
    case 'source':
    case 'weakSignal':
    case 'threshold':
    case 'mayPull':
    // Plan A of an action is its sentence.
    case 'plans/a':
      return false;
    default: {
      const [kind, name = ''] = field.split('/');
      if (kind === 'plans') card.plans = { ...card.plans, [name as FallbackPlan]: value };
      else card.experiment = { ...card.experiment, [name as ExperimentPart]: value };
      return true;
    }
  }
}

/** « 12 h 10 → 13 h 30 », either end of it alone as well. */
function takeTimes(card: DocumentCard, value: string): boolean {
  const [from = '', until = '', ...more] = value.split('→').map((part) => parseTime(part));
  if (from === undefined || until === undefined || more.length > 0) return false;
  if (from) card.time = from;
  if (until) card.until = until;
  return true;
}

/** « Papa · Maman » */
export const listOf = (value: string): string[] =>
  value
    .split(' · ')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** What led to what: lists in lists, flattened; a bold end marks where it could have been cut. */
function linesOf(list: List, level: number, labels: ExportLabels): NonNullable<DocumentCard['cascade']> {
  return list.children.flatMap((item) => {
    const [paragraph] = item.children;
    const last = paragraph?.type === 'paragraph' ? paragraph.children.at(-1) : undefined;
    const isCut = last?.type === 'strong' && labels.is('export.cut', textOf(last));
    const words = paragraph ? textOf(paragraph) : '';
    const text = isCut && last ? words.slice(0, -textOf(last).length).replace(/ — $/, '') : words;
    const below = item.children.filter((child): child is List => child.type === 'list');
    return [
      { text, level, ...(isCut ? { isCut } : {}) },
      ...below.flatMap((child) => linesOf(child, level + 1, labels)),
    ];
  });
}
