import type { ListItem, Paragraph, RootContent } from 'mdast';
import { parse } from 'yaml';
import type { Column } from '../model/columns';
import { err, ok } from '../result';
import { dateAtStart } from './datesInWords';
import { type BoardDocument, type DocumentRetro, emptyDocument, noCards } from './document';
import { type ExportLabels, exportLabels } from './exportLabels';
import type { ReadImport, Unread } from './imported';
import { mostCards } from './limits';
import { labelledValue, listOf, type ReadCard, readCard } from './markdownCard';
import { readLesson } from './markdownLesson';
import { createNames, keyOfRetro } from './markdownNames';
import { lineOf, parseMarkdown, textOf } from './parseMarkdown';

type LessonsPart = { readonly depth: number; factor: string | null };
type Placed = { readonly retro: DocumentRetro | null; readonly column: Column; readonly read: ReadCard };

/**
 * A Markdown file or plain lines as a board. Our own exports come back whole; of any other text each item of a list and
 * each line becomes a card, those of a task list actions, in the column that a heading above names.
 */
export function markdownToDocument(text: string): ReadImport {
  const labels = exportLabels();
  const unread: Unread[] = [];
  const document = emptyDocument();
  const placed: Placed[] = [];
  const { children } = parseMarkdown(text);
  let title: string | null = null;
  let retro: DocumentRetro | null = null;
  let column: Column | null = null;
  /** The factor under which lessons stand, and how deep their heading is; null outside of them. */
  let lessons = null as LessonsPart | null;
  const add = (to: Column, read: ReadCard) => {
    if (read.card.title.trim() !== '') placed.push({ retro, column: to, read });
  };
  const keyOf = (): string => `card ${placed.length}`;

  for (const [index, node] of children.entries()) {
    const next = children[index + 1];
    if (node.type === 'heading') {
      const words = textOf(node);
      if (lessons && node.depth > lessons.depth) {
        lessons.factor = labels.factor(words);
        continue;
      }
      lessons = null;
      const date = headOf(next);
      if (date) {
        retro = newRetro(document, words, date);
        column = null;
      } else if (labels.is('export.lessonsTitle', words)) {
        lessons = { depth: node.depth, factor: null };
      } else if (labels.column(words)) {
        column = labels.column(words);
      } else if (labels.is('export.strays', words)) {
        retro = null;
      } else if (!labels.is('export.boardTitle', words)) {
        [retro, column] = [null, null];
        if (title === null) title = words;
        else unread.push(unreadOf(node));
      }
    } else if (node.type === 'list') {
      for (const item of node.children) {
        if (lessons) document.lessons.push(readLesson(item, lessons.factor, labels));
        else add(column ?? columnOf(item), readCard(item, keyOf(), labels, unread));
      }
    } else if (node.type === 'paragraph') {
      if (isHead(children, index)) continue;
      if (retro && column === null && takeHead(retro, node, labels)) continue;
      for (const [offset, line] of linesOf(node, labels).entries()) {
        if (lessons) unread.push({ line: lineOf(node) + offset, text: line });
        else add(column ?? 'happened', lineCard(line, keyOf()));
      }
    } else if (node.type === 'yaml') {
      title = titleOfMatter(node.value);
    } else if (node.type !== 'thematicBreak') {
      unread.push(unreadOf(node));
    }
  }
  const isNothing = placed.length + document.retrospectives.length + document.lessons.length === 0;
  if (isNothing) return err({ code: 'nothing-found' });
  if (placed.length > mostCards) return err({ code: 'too-much' });
  connect(document, placed, labels, unread);
  return ok({ document, unread: unread.sort((a, b) => a.line - b.line), title });
}

const unreadOf = (node: RootContent): Unread => ({ line: lineOf(node), text: textOf(node) });

/** The paragraph under the heading of a retrospective: when, and where. */
function headOf(node: RootContent | undefined): { date: string; location: string } | null {
  if (node?.type !== 'paragraph') return null;
  const words = textOf(node);
  const found = dateAtStart(words);
  const rest = found ? words.slice(found.end) : '';
  if (!found || (rest !== '' && !rest.startsWith(' · '))) return null;
  return { date: found.date, location: rest.slice(3).trim() };
}

const isHead = (children: readonly RootContent[], index: number): boolean =>
  children[index - 1]?.type === 'heading' && headOf(children[index]) !== null;

function newRetro(
  { retrospectives }: BoardDocument,
  title: string,
  { date, location }: { date: string; location: string },
): DocumentRetro {
  const key = keyOfRetro(title, date);
  const isTaken = retrospectives.some((other) => other.key === key);
  const retro: DocumentRetro = {
    key: isTaken ? `${key} #${retrospectives.length}` : key,
    title,
    date,
    ...(location === '' ? {} : { location }),
    cards: noCards(),
  };
  retrospectives.push(retro);
  return retro;
}

/** Who was there, and what got better. */
function takeHead(retro: DocumentRetro, node: Paragraph, labels: ExportLabels): boolean {
  const labelled = labelledValue(textOf(node), labels);
  if (labelled?.field === 'present') retro.present = listOf(labelled.value);
  else if (labelled?.field === 'better') retro.better = labelled.value;
  else return false;
  return true;
}

/** What is to be done is an action. */
const columnOf = ({ checked }: ListItem): Column => (typeof checked === 'boolean' ? 'action' : 'happened');

function linesOf(node: Paragraph, labels: ExportLabels): string[] {
  const words = textOf(node);
  if (labels.is('export.noCards', words) || labels.is('export.noLessons', words)) return [];
  return words.split('\n').filter((line) => line.trim() !== '');
}

const lineCard = (title: string, key: string): ReadCard => ({
  card: { key, title },
  refs: [],
  answers: [],
  dropped: null,
});

function titleOfMatter(yaml: string): string | null {
  try {
    const matter: unknown = parse(yaml, { maxAliasCount: 0 });
    const title = matter && typeof matter === 'object' && 'title' in matter ? matter.title : null;
    return typeof title === 'string' && title.trim() !== '' ? title : null;
  } catch {
    return null;
  }
}

/** Puts the cards where they belong, and finds what their words name. */
function connect(
  document: BoardDocument,
  placed: readonly Placed[],
  labels: ExportLabels,
  unread: Unread[],
): void {
  const names = createNames(
    document.retrospectives,
    placed.map(({ retro, column, read }) => ({ retro: retro?.key ?? null, column, card: read.card })),
  );
  for (const { retro, column, read } of placed) {
    (retro?.cards ?? document.loose)[column].push(read.card);
    const { card } = read;
    for (const { field, line, words } of read.refs) {
      const key = names.card(words, { field, retro: retro?.key ?? null, column });
      if (key) card[field] = [...(card[field] ?? []), key];
      else unread.push({ line, text: words });
    }
    for (const { line, words } of read.answers) {
      const answer = names.answer(words, labels);
      if (answer) card.outcomes = [...(card.outcomes ?? []), answer];
      else unread.push({ line, text: words });
    }
    const dropped = read.dropped && names.retro(read.dropped.words);
    if (dropped) card.dropped = dropped;
    else if (read.dropped) unread.push({ line: read.dropped.line, text: read.dropped.words });
  }
}
