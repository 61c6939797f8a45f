import { parseTime } from '../domain/timeOfDay';
import { languages } from '../i18n/languages';
import { createTranslator } from '../i18n/translator';
import type { Column } from '../model/columns';
import { err, ok } from '../result';
import { fold } from '../search/fold';
import { type CsvColumn, csvColumns } from './csvColumns';
import { parseDate } from './datesInWords';
import { type DocumentCard, type DocumentRetro, emptyDocument, noCards } from './document';
import { type ExportLabels, exportLabels } from './exportLabels';
import type { ReadImport, Unread } from './imported';
import { mostCards } from './limits';
import { listOf } from './markdownCard';
import { keyOfRetro } from './markdownNames';
import { parseTable } from './table';

/** A row by the columns that its table names. */
type Row = Readonly<Partial<Record<CsvColumn, string>>>;

/**
 * A table as a board: one with a first row that names columns of ours, in either language, or else one whose first
 * column holds a card a row. Semicolons, tabs and commas are told apart by themselves.
 */
export function csvToDocument(text: string): ReadImport {
  const { rows, torn } = parseTable(text);
  const unread: Unread[] = torn.map((row) => ({ line: row + 1, text: rows[row]?.join(' · ') ?? '' }));
  const labels = exportLabels();
  const document = emptyDocument();
  const retros = new Map<string, DocumentRetro>();
  const head = headOf(rows[0] ?? []);
  let cards = 0;
  for (const [index, cells] of rows.entries()) {
    if (index === 0 && head) continue;
    const row = head ? rowOf(head, cells) : { title: withoutGuard(cells[0] ?? '') };
    if (!row.title?.trim()) {
      if (cells.some((cell) => cell.trim() !== '')) unread.push({ line: index + 1, text: cells.join(' · ') });
      continue;
    }
    const note = (cell: string | undefined) => {
      if (cell?.trim()) unread.push({ line: index + 1, text: cell });
    };
    const card = cardOf(row, `row ${index + 1}`, labels, note);
    const retro = retroOf(retros, row, note);
    (retro?.cards ?? document.loose)[labels.column(row.column ?? '') ?? columnFor(row)].push(card);
    cards += 1;
  }
  if (cards === 0) return err({ code: 'nothing-found' });
  if (cards > mostCards) return err({ code: 'too-much' });
  document.retrospectives.push(...retros.values());
  return ok({ document, unread: unread.sort((a, b) => a.line - b.line), title: null });
}

/** Which column each cell of the first row names; null if none of them is the one for cards. */
function headOf(cells: readonly string[]): readonly (CsvColumn | null)[] | null {
  const names = new Map<string, CsvColumn>();
  for (const language of languages) {
    const t = createTranslator(language);
    for (const column of csvColumns) names.set(fold(t(`csv.${column}`)), column);
  }
  for (const [word, column] of Object.entries(otherNames)) names.set(word, column);
  const head = cells.map((cell) => names.get(fold(cell.trim())) ?? null);
  return head.includes('title') ? head : null;
}

/** What such columns are called elsewhere, folded. */
const otherNames: Readonly<Record<string, CsvColumn>> = {
  title: 'title',
  titre: 'title',
  name: 'title',
  nom: 'title',
  text: 'title',
  texte: 'title',
  description: 'notes',
  list: 'column',
  liste: 'column',
  'due date': 'due',
};

const rowOf = (head: readonly (CsvColumn | null)[], cells: readonly string[]): Row =>
  Object.fromEntries(
    head.flatMap((column, index) => (column ? [[column, withoutGuard(cells[index] ?? '')]] : [])),
  );

/** Takes off the quote that keeps a spreadsheet from reading a text as a formula. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

/** A row that says who does it, or by when, is about something to do. */
const columnFor = ({ owners, due, signal }: Row): Column => (owners || due || signal ? 'action' : 'happened');

function cardOf(
  row: Row,
  key: string,
  labels: ExportLabels,
  note: (cell: string | undefined) => void,
): DocumentCard {
  const card: DocumentCard = { key, title: row.title ?? '' };
  const read = <T>(
    cell: string | undefined,
    parse: (text: string) => T | null | undefined,
    set: (value: T) => void,
  ) => {
    const text = cell?.trim() ?? '';
    if (text === '') return;
    const value = parse(text);
    if (value === null || value === undefined) note(text);
    else set(value);
  };
  const words = (text: string) => text;
  read(
    row.notes,
    () => row.notes,
    (notes) => (card.notes = notes),
  );
  read(row.time, parseTime, (time) => (card.time = time));
  read(row.until, parseTime, (until) => (card.until = until));
  read(row.minutes, parseMinutes, (minutes) => (card.minutesToRecover = minutes));
  read(row.affected, listOf, (affected) => (card.affected = affected));
  read(row.factor, labels.factor, (factor) => (card.factor = factor));
  read(row.owners, listOf, (owners) => (card.owners = owners));
  read(row.due, parseDate, (due) => (card.due = due));
  read(row.signal, words, (signal) => (card.signal = signal));
  read(row.pattern, labels.pattern, (pattern) => (card.pattern = pattern));
  return card;
}

const parseMinutes = (text: string): number | null => (/^\d{1,5}$/.test(text) ? Number(text) : null);

/** The retrospective that a row names by its title and its day; cards that name none are loose. */
function retroOf(
  known: Map<string, DocumentRetro>,
  row: Row,
  note: (cell: string | undefined) => void,
): DocumentRetro | null {
  const date = parseDate(row.date ?? '');
  if (!date) note(row.date);
  const title = row.retro?.trim() ?? '';
  if (!date || title === '') return null;
  const key = keyOfRetro(title, date);
  const location = row.location?.trim();
  const retro = known.get(key) ?? { key, title, date, ...(location ? { location } : {}), cards: noCards() };
  known.set(key, retro);
  return retro;
}
