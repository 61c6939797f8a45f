/** A note as a phone writes it: its first line is the fact, what follows stands below it. */
export type Note = { readonly title: string; readonly notes: string };

/** What a line of a list or a heading begins with: the words after it are the sentence. */
const mark = /^\s*(?:#{1,6}\s+|[-*+>]\s+|\d{1,3}[.)]\s+)?(?:\[[ xX]\]\s+)?/;

/** A note as a card, or null for one without a word in it. */
export function noteToCard(text: string): Note | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.replace(mark, '').trim() !== '');
  if (first === -1) return null;
  return {
    title: (lines[first] ?? '').replace(mark, '').trim(),
    notes: lines
      .slice(first + 1)
      .join('\n')
      .trim(),
  };
}
