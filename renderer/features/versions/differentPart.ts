/**
 * A text in three: what it begins with like all the others, what is its own, what it ends with like them. Whole words
 * only, so that nobody has to read half a one. Where nothing is alike, all of it is ordinary text.
 */
export function differentPart(
  text: string,
  others: readonly string[],
): readonly [before: string, different: string, after: string] {
  const words = wordsOf(text);
  const lists = others.map(wordsOf);
  const shortest = Math.min(words.length, ...lists.map(({ length }) => length));
  let start = 0;
  while (start < shortest && lists.every((list) => list[start] === words[start])) start += 1;
  let end = 0;
  while (end < shortest - start && lists.every((list) => list.at(-1 - end) === words.at(-1 - end))) end += 1;
  if (start + end === 0) return [text, '', ''];
  const stop = words.length - end;
  return [words.slice(0, start).join(''), words.slice(start, stop).join(''), words.slice(stop).join('')];
}

/** Words with the space after them. */
const wordsOf = (text: string): readonly string[] => text.match(/\s+|\S+\s*/gu) ?? [];
