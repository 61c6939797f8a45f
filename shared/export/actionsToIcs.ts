import { openActions } from '../domain/carryOver';
import { ownersOf } from '../domain/queries';
import { compareText } from '../json';
import { fallbackPlans } from '../model/actions';
import type { RecordId } from '../model/ids';
import type { BoardView, Card, Retro } from '../model/records';
import {
  createContext,
  type ExportContext,
  type ExportOptions,
  retroInWords,
  titleOf,
} from './exportContext';
import { escaped, icsText } from './icsLines';
import { oneLine, readableText } from './readableText';

export type IcsOptions = ExportOptions & {
  /** When the file is made (ms since 1970): calendars want to know which of two versions is the later one. */
  readonly now: number;
};

type DatedAction = { readonly card: Card & { readonly due: string }; readonly from: Retro };

/** Open actions that have a day, the earliest first. */
export const datedActions = (view: BoardView): readonly DatedAction[] =>
  openActions(view)
    .filter((action): action is DatedAction => action.card.due !== undefined)
    .sort((a, b) => compareText(a.card.due, b.card.due));

/**
 * The open actions that have a day as a calendar: events of a whole day, since phones import no tasks
 * (docs/decisions/0090). `only`: that one action. An event goes by its card's identifier, so that importing again brings
 * it up to date instead of doubling it.
 */
export function actionsToIcs(view: BoardView, options: IcsOptions, only?: RecordId): string {
  const context = createContext(view, options);
  const actions = datedActions(view).filter(({ card }) => only === undefined || card.id === only);
  return icsText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Debrief//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...actions.flatMap((action) => eventLines(context, action, options.now)),
    'END:VCALENDAR',
  ]);
}

const eventLines = (context: ExportContext, { card, from }: DatedAction, now: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${card.id}.${context.boardId}@debrief.invalid`,
  `DTSTAMP:${basic(new Date(now).toISOString().slice(0, 19))}Z`,
  `DTSTART;VALUE=DATE:${basic(card.due)}`,
  // The day after: the end of an event is not part of it.
  `DTEND;VALUE=DATE:${basic(dayAfter(card.due))}`,
  `SUMMARY:${escaped(titleOf(context, card))}`,
  `DESCRIPTION:${escaped(descriptionOf(context, card, from))}`,
  // Nobody is busy for a whole day because of it.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** What one wants to know on that day: the signal, who, the other plans, the notes, and where it comes from. */
function descriptionOf(context: ExportContext, card: Card, from: Retro): string {
  const { t, view } = context;
  const line = (label: string, text: string | undefined): string[] =>
    text?.trim() ? [`${label} ${oneLine(text)}`] : [];
  const lines = [
    ...line(t('export.signal'), card.signal),
    ...line(
      t('export.owners'),
      ownersOf(view, card)
        .map(({ name }) => name)
        .join(', '),
    ),
    ...fallbackPlans.flatMap((plan) =>
      line(t('export.plan', { plan: plan.toUpperCase() }), card.plans?.[plan]),
    ),
    ...(card.notes?.trim() ? ['', readableText(card.notes).trim(), ''] : []),
    retroInWords(context, from),
  ];
  return lines.join('\n').trim();
}

/** `2026-11-29T20:30:00` as iCalendar writes it: `20261129T203000`. */
const basic = (iso: string): string => iso.replace(/[-:]/g, '');

const dayAfter = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};
