import { oneLine } from '../export/readableText';
import { type Column, columns, linkTarget } from '../model/columns';
import { parseDate } from './datesInWords';
import type { DocumentCard, DocumentRetro } from './document';
import type { ExportLabels } from './exportLabels';
import type { CardRef } from './markdownCard';

/** How a retrospective is named from elsewhere: by its title and its day. The same for one that is on the board. */
export const keyOfRetro = (title: string, date: string): string => `${oneLine(title)} · ${date}`;

/** The title and the day that such a key holds; null for a key of another kind. */
export function retroOfKey(key: string): { readonly title: string; readonly date: string } | null {
  const [title, date] = cutAtLast(key);
  return title !== '' && /^\d{4}-\d\d-\d\d$/.test(date) ? { title, date } : null;
}

type At = { readonly retro: string | null; readonly column: Column };
type Answer = NonNullable<DocumentCard['outcomes']>[number];

/** Finds what the words of an export name: exports name cards and retrospectives as people do. */
type Names = {
  /** « Chez mamie · dimanche 22 novembre 2026 » → its key, whether it is in the file or not; null for other words. */
  readonly retro: (words: string) => string | null;
  /** « Title », or « Title (its retrospective) » → the key of that card of the file, or null. */
  readonly card: (words: string, from: At & Pick<CardRef, 'field'>) => string | null;
  /** « Title (its retrospective) », whatever its column → the key of that card, or null. */
  readonly anyCard: (words: string) => string | null;
  /** « A marché · tout juste · Chez mamie · dimanche 22 novembre 2026 » */
  readonly answer: (words: string, labels: ExportLabels) => Answer | null;
};

export function createNames(
  retros: readonly DocumentRetro[],
  cards: readonly (At & { readonly card: DocumentCard })[],
): Names {
  const known = new Set(retros.map(({ key }) => key));
  const inRetro = new Map<string, string>();
  const anywhere = new Map<string, string>();
  for (const { retro, column, card } of cards) {
    const title = oneLine(card.title);
    const here = `${retro}\n${column}\n${title}`;
    if (!inRetro.has(here)) inRetro.set(here, card.key);
    if (!anywhere.has(`${column}\n${title}`)) anywhere.set(`${column}\n${title}`, card.key);
  }

  const retro = (words: string): string | null => {
    const [title, day] = cutAtLast(words);
    const date = title === '' ? null : parseDate(day);
    return date && keyOfRetro(title, date);
  };
  const titled = (title: string, column: Column, from: string | null): string | undefined => {
    const here = inRetro.get(`${from}\n${column}\n${title}`);
    if (here || !title.endsWith(')')) return here;
    for (let at = title.indexOf(' ('); at !== -1; at = title.indexOf(' (', at + 1)) {
      const other = retro(title.slice(at + 2, -1));
      const there = other && inRetro.get(`${other}\n${column}\n${title.slice(0, at)}`);
      if (there) return there;
    }
    return undefined;
  };
  return {
    retro,
    card(words, { field, retro: from, column }) {
      const target = field === 'because' ? 'cause' : linkTarget[column];
      if (target === null) return null;
      if (field !== 'because') return titled(words, target, from) ?? null;
      // « A ← B ← C »: what is behind B and C is said by themselves.
      for (let end = words.length; end > 0; end = words.lastIndexOf(' ← ', end - 1)) {
        const title = words.slice(0, end);
        const found = titled(title, target, from) ?? anywhere.get(`${target}\n${title}`);
        if (found) return found;
      }
      return null;
    },
    anyCard(words) {
      for (const column of columns) {
        const found = titled(words, column, null);
        if (found) return found;
      }
      return null;
    },
    answer(words, labels) {
      const [said, ...parts] = words.split(' · ');
      const outcome = labels.outcome(said ?? '');
      const date = parseDate(parts.pop() ?? '');
      if (!outcome || !date || parts.length === 0) return null;
      // A word and a title may both hold a middle dot: the longest title that there is.
      const starts = parts.map((_, index) => index);
      const start =
        starts.find((index) => known.has(keyOfRetro(parts.slice(index).join(' · '), date))) ??
        parts.length - 1;
      const word = parts.slice(0, start).join(' · ');
      const key = keyOfRetro(parts.slice(start).join(' · '), date);
      return { retro: key, outcome, ...(word === '' ? {} : { word }) };
    },
  };
}

/** What stands before and after the last middle dot. */
function cutAtLast(words: string): readonly [string, string] {
  const at = words.lastIndexOf(' · ');
  return at === -1 ? ['', words] : [words.slice(0, at), words.slice(at + 3)];
}
