import { z } from 'zod';
import type { Column } from '../model/columns';
import { ok } from '../result';
import { fold } from '../search/fold';
import { type BoardDocument, type DocumentCard, emptyDocument } from './document';
import { type ExportLabels, exportLabels } from './exportLabels';
import type { ReadImport, Unread } from './imported';

const named = z.object({ id: z.string(), name: z.string() });
const position = z.number().catch(0);

/** What we read of a board that Trello exported (Menu → Print, export and share → Export as JSON). */
export const trelloSchema = z.object({
  name: z.string(),
  lists: z.array(named.extend({ closed: z.boolean().catch(false), pos: position })),
  cards: z.array(
    named.extend({
      idList: z.string(),
      desc: z.string().catch(''),
      closed: z.boolean().catch(false),
      pos: position,
      due: z.string().nullish().catch(null),
      idMembers: z.array(z.string()).catch([]),
      labels: z.array(z.object({ name: z.string().catch('') })).catch([]),
    }),
  ),
  members: z.array(z.object({ id: z.string(), fullName: z.string() })).catch([]),
  checklists: z
    .array(
      z.object({
        idCard: z.string(),
        name: z.string().catch(''),
        checkItems: z.array(z.object({ name: z.string(), state: z.string().catch(''), pos: position })),
      }),
    )
    .catch([]),
});

type Trello = z.infer<typeof trelloSchema>;

/**
 * A Trello board as cards of one retrospective, in the order of its lists. A list with the name of a column goes there,
 * one of things to do or done to the actions, any other to what happened, with its name in the notes. What was archived
 * stays out; each such card is listed.
 */
export function trelloToDocument(trello: Trello): ReadImport {
  const labels = exportLabels();
  const document: BoardDocument = emptyDocument();
  const unread: Unread[] = [];
  const byPosition = <T extends { readonly pos: number }>(items: readonly T[]): T[] =>
    [...items].sort((a, b) => a.pos - b.pos);
  for (const list of byPosition(trello.lists)) {
    const column = columnOf(list.name, labels);
    for (const card of byPosition(trello.cards.filter(({ idList }) => idList === list.id))) {
      if (list.closed || card.closed) unread.push({ line: lineOf(trello, card.id), text: card.name });
      else document.loose[column ?? 'happened'].push(cardOf(trello, card, column ? null : list.name, column));
    }
  }
  return ok({ document, unread, title: trello.name });
}

/** JSON has no lines worth naming: which card of the file it is. */
const lineOf = ({ cards }: Trello, id: string): number => cards.findIndex((card) => card.id === id) + 1;

const toDo = /^(to ?do|doing|done|actions?|a faire|en cours|fait|faits|termine|next|try)\b/;

function columnOf(name: string, labels: ExportLabels): Column | null {
  const known = labels.column(name);
  if (known) return known;
  if (toDo.test(fold(name).trim())) return 'action';
  return /\b(causes?|why|pourquoi)\b/.test(fold(name)) ? 'cause' : null;
}

function cardOf(
  { members, checklists }: Trello,
  card: Trello['cards'][number],
  list: string | null,
  column: Column | null,
): DocumentCard {
  const items = checklists
    .filter(({ idCard }) => idCard === card.id)
    .flatMap(({ name, checkItems }) => [
      ...(name === '' ? [] : [name]),
      ...[...checkItems]
        .sort((a, b) => a.pos - b.pos)
        .map((item) => `${item.state === 'complete' ? '☑' : '☐'} ${item.name}`),
    ]);
  const labels = card.labels.map(({ name }) => name).filter((name) => name !== '');
  const notes = [card.desc.trim(), items.join('\n'), labels.join(' · '), list ?? ''].filter(
    (part) => part !== '',
  );
  const owners = members.filter(({ id }) => card.idMembers.includes(id)).map(({ fullName }) => fullName);
  const due = card.due?.slice(0, 10);
  const isAction = column === 'action';
  return {
    key: card.id,
    title: card.name,
    ...(notes.length > 0 ? { notes: notes.join('\n\n') } : {}),
    ...(isAction && owners.length > 0 ? { owners } : {}),
    ...(isAction && due && z.iso.date().safeParse(due).success ? { due } : {}),
  };
}
