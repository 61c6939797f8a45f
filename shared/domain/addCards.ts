import type { Column } from '../model/columns';
import type { RecordId } from '../model/ids';
import type { Command } from './commands';
import { longest } from './longest';

const mostAtOnce = 1_000;

/** What starts a line of a list in notes, Markdown or a word processor: a sign or a number, a box to tick, or both. */
const sign = /[-*+•◦‣⁃▪●○–—]|\d{1,3}[.)]/;
const box = /\[[ xX]\]|[☐☑☒✓✔]/;
const bullet = new RegExp(
  `^\\s*(?:(?:${sign.source})\\s+(?:(?:${box.source})\\s+)?|(?:${box.source})\\s+)(?=\\S)`,
);

/**
 * The sentences in what somebody typed or pasted: one for each line that says something. The bullets of a pasted list
 * are not part of what it says, if every line has one.
 */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  const isList = lines.length > 1 && lines.every((line) => bullet.test(line));
  return lines.map((line) => (isList ? line.replace(bullet, '') : line).trim());
}

/** Whether a line is too long to be a card's sentence. */
export const isTooLongForCard = (line: string): boolean => line.length > longest.title;

/** One command for all the cards, so that one undo takes them back; beyond a thousand it takes several. */
export function addCommands(
  retro: RecordId,
  column: Column,
  titles: readonly string[],
  author: RecordId | null = null,
): readonly Command[] {
  const by = author === null ? {} : { author };
  const adds = titles.map((title) => ({ type: 'card/add', retro, column, title, ...by }) as const);
  const [only] = adds;
  if (adds.length === 1 && only) return [only];
  const batches: Command[] = [];
  for (let start = 0; start < adds.length; start += mostAtOnce) {
    batches.push({ type: 'batch', commands: adds.slice(start, start + mostAtOnce) });
  }
  return batches;
}
