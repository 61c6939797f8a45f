import type { ListItem, Paragraph, RootContent } from 'mdast';
import { parse } from 'yaml';
import type { Column } from '../model/columns';
import { err, ok } from '../result';
import { connect, type Placed } from './connect';
import { dateAtStart } from './datesInWords';
import { type BoardDocument, type DocumentRetro, emptyDocument, holdsNoMore, noCards } from './document';
import { type ExportLabels, exportLabels } from './exportLabels';
import type { ReadImport, Unread } from './imported';
import { mostCards } from './limits';
import { labelledValue, listOf, type ReadCard, readCard } from './markdownCard';
import { readKitItem } from './markdownKit';
import { readLesson } from './markdownLesson';
import { keyOfRetro } from './markdownNames';
import { type ReadScenario, readBreaker, readScenario } from './markdownPlaybook';
import { lineOf, parseMarkdown, textOf } from './parseMarkdown';

/** Lessons, a part of the playbook, or what to pack: how deep the heading is that they stand under. */
type Section =
  | { readonly kind: 'lessons'; readonly depth: number; factor: string | null }
  | { readonly kind: 'playbook'; readonly depth: number; part: 'scenario' | 'breaker' | null }
  | { readonly kind: 'kit'; readonly depth: number };

/**
 * A Markdown file or plain lines as a board. Our own exports come back whole; of any other text each item of a list and
 * each line becomes a card, those of a task list actions, in the column that a heading above names.
 */
export function markdownToDocument(text: string): ReadImport {
  const labels = exportLabels();
  const unread: Unread[] = [];
  const document = emptyDocument();
  const placed: Placed[] = [];
  const scenarios: ReadScenario[] = [];
  const { children } = parseMarkdown(text);
  let title: string | null = null;
  let retro: DocumentRetro | null = null;
  let column: Column | null = null;
  let section = null as Section | null;
  const add = (to: Column, read: ReadCard) => {
    if (read.card.title.trim() !== '') placed.push({ retro, column: to, read });
  };
  const keyOf = (): string => `card ${placed.length}`;

  for (const [index, node] of children.entries()) {
    const next = children[index + 1];
    if (node.type === 'heading') {
      const words = textOf(node);
      if (section && node.depth > section.depth && isPartOf(section, words, labels)) continue;
      section = null;
      const date = headOf(next);
      if (date) {
        retro = newRetro(document, words, date);
        column = null;
      } else if (labels.is('export.lessonsTitle', words)) {
        section = { kind: 'lessons', depth: node.depth, factor: null };
      } else if (labels.is('playbook.title', words)) {
        section = { kind: 'playbook', depth: node.depth, part: null };
      } else if (labels.is('kit.heading', words)) {
        section = { kind: 'kit', depth: node.depth };
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
        if (section?.kind === 'lessons') document.lessons.push(readLesson(item, section.factor, labels));
        else if (section?.kind === 'kit') document.kit.push(readKitItem(item, unread));
        else if (section?.part === 'scenario') {
          scenarios.push(readScenario(item, `scenario ${scenarios.length}`, labels, unread));
        } else if (section?.part === 'breaker') document.breakers.push(readBreaker(item, labels, unread));
        else add(column ?? columnOf(item), readCard(item, keyOf(), labels, unread));
      }
    } else if (node.type === 'paragraph') {
      if (isHead(children, index)) continue;
      if (retro && column === null && takeHead(retro, node, labels)) continue;
      for (const [offset, line] of linesOf(node, labels).entries()) {
        if (section?.kind === 'lessons' || section?.kind === 'kit')
          unread.push({ line: lineOf(node) + offset, text: line });
        else add(column ?? 'happened', lineCard(line, keyOf()));
      }
    } else if (node.type === 'yaml') {
      title = titleOfMatter(node.value);
    } else if (node.type !== 'thematicBreak') {
      unread.push(unreadOf(node));
    }
  }
  if (placed.length + scenarios.length === 0 && holdsNoMore(document)) return err({ code: 'nothing-found' });
  if (placed.length > mostCards) return err({ code: 'too-much' });
  connect(document, placed, scenarios, labels, unread);
  return ok({ document, unread: unread.sort((a, b) => a.line - b.line), title });
}

/** A heading in a section: a factor, or a part of the playbook. Any other ends the playbook. */
function isPartOf(section: Section, words: string, labels: ExportLabels): boolean {
  if (section.kind === 'lessons') {
    section.factor = labels.factor(words);
    return true;
  }
  if (section.kind === 'kit') return false;
  section.part = (['scenario', 'breaker'] as const).find((part) => labels.is(`${part}.title`, words)) ?? null;
  return section.part !== null;
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
  cameTrue: [],
});

function titleOfMatter(yaml: string): string | null {
  try {
    // Comparing each property with each takes a minute for a file that was made to.
    const matter: unknown = parse(yaml, { maxAliasCount: 0, uniqueKeys: false });
    const title = matter && typeof matter === 'object' && 'title' in matter ? matter.title : null;
    return typeof title === 'string' && title.trim() !== '' ? title : null;
  } catch {
    return null;
  }
}
