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
  const cardsOf = takers(
    trello.cards.map((card, index) => ({ ...card, line: index + 1 })),
    ({ idList }) => idList,
  );
  const checklistsOf = takers(trello.checklists, ({ idCard }) => idCard);
  const members = new Map(trello.members.map(({ id, fullName }) => [id, fullName]));
  for (const list of byPosition(trello.lists)) {
    const column = columnOf(list.name, labels);
    for (const card of byPosition(cardsOf(list.id))) {
      if (list.closed || card.closed) {
        // JSON has no lines worth naming: which card of the file it is.
        unread.push({ line: card.line, text: card.name });
        continue;
      }
      const around = { checklists: checklistsOf(card.id), members, list: column ? null : list.name };
      document.loose[column ?? 'happened'].push(cardOf(card, column, around));
    }
  }
  return ok({ document, unread, title: trello.name });
}

const byPosition = <T extends { readonly pos: number }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.pos - b.pos);

/** What names a key, for each key. It is given once: a file with one identifier many times would come to its square. */
function takers<T>(items: readonly T[], keyOf: (item: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return (key) => {
    const group = groups.get(key) ?? [];
    groups.delete(key);
    return group;
  };
}

const toDo = /^(to ?do|doing|done|actions?|a faire|en cours|fait|faits|termine|next|try)\b/;

function columnOf(name: string, labels: ExportLabels): Column | null {
  const known = labels.column(name);
  if (known) return known;
  if (toDo.test(fold(name).trim())) return 'action';
  return /\b(causes?|why|pourquoi)\b/.test(fold(name)) ? 'cause' : null;
}

function cardOf(
  card: Trello['cards'][number],
  column: Column | null,
  {
    checklists,
    members,
    list,
  }: {
    readonly checklists: readonly Trello['checklists'][number][];
    readonly members: ReadonlyMap<string, string>;
    /** The name of its list, if that says no column. */
    readonly list: string | null;
  },
): DocumentCard {
  const items = checklists.flatMap(({ name, checkItems }) => [
    ...(name === '' ? [] : [name]),
    ...byPosition(checkItems).map((item) => `${item.state === 'complete' ? '☑' : '☐'} ${item.name}`),
  ]);
  const labels = card.labels.map(({ name }) => name).filter((name) => name !== '');
  const notes = [card.desc.trim(), items.join('\n'), labels.join(' · '), list ?? ''].filter(
    (part) => part !== '',
  );
  const owners = [...new Set(card.idMembers)].flatMap((id) => members.get(id) ?? []);
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
