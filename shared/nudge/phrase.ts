import { wordsOf } from './words';

/**
 * The notation of the rule files:
 *
 *     aurait dû             these words, one after the other
 *     (aurais|aurait)       one of these
 *     [pas|jamais]          one of these, or none
 *     avai*  *ait           a word that begins, or ends, like this
 *     …                     up to three words, whichever they are
 *     {qui}  {who}          a pronoun that stands for a person, or a name of the household
 *     {nom}  {name}         a name of the household
 *
 * It becomes a regular expression over folded words, each with one space after it. Nothing in it can match the same
 * words in ever more ways, so its time grows with the text and no faster.
 */
const notation = /\{(?<slot>\p{L}+)\}|(?<mark>[…()[\]|])|(?<word>[^\s…()[\]|{}]+)|[{}]/gu;

const marks: ReadonlyMap<string, string> = new Map([
  ['…', '(?:\\S+ ){0,3}?'],
  ['(', '(?:'],
  [')', ')'],
  ['[', '(?:'],
  [']', ')?'],
  ['|', '|'],
]);

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** Who can be meant: the pronouns of a rule file and the names of the household. */
export type People = { readonly pronouns: readonly string[]; readonly names: readonly string[] };

/** A phrase as a pattern for `wordsText`. Throws if it is not in the notation: a rule file is part of the program. */
export function compilePhrase(phrase: string, people: People): RegExp {
  const person = oneOf([...people.pronouns, ...people.names]);
  const name = oneOf(people.names);
  const slots: ReadonlyMap<string, string> = new Map([
    ['qui', person],
    ['who', person],
    ['nom', name],
    ['name', name],
  ]);
  const awaited: string[] = [];
  const pattern = [...phrase.matchAll(notation)].map(({ 0: piece, groups }) => {
    const closing = brackets.get(piece);
    if (closing !== undefined) awaited.push(closing);
    const isOdd = (piece === ')' || piece === ']') && awaited.pop() !== piece;
    const part = groups?.word
      ? wordPattern(groups.word)
      : (slots.get(groups?.slot ?? '') ?? marks.get(piece));
    if (!part || isOdd) throw new Error(`What is ${piece} in the phrase "${phrase}"?`);
    return part;
  });
  if (pattern.length === 0 || awaited.length > 0) throw new Error(`"${phrase}" is not a whole phrase`);
  return new RegExp(`(?<!\\S)${pattern.join('')}`, 'gu');
}

/**
 * Where a compiled phrase stands in a `wordsText`, from and to. Places may overlap, and each begins after the one before,
 * so there are never more of them than words.
 */
export function* placesOf(phrase: RegExp, text: string): Generator<readonly [start: number, end: number]> {
  for (let from = 0; ; ) {
    phrase.lastIndex = from;
    const found = phrase.exec(text);
    if (!found) return;
    yield [found.index, found.index + found[0].length];
    from = found.index + 1;
  }
}

/** Folded words as the text that a compiled phrase is looked for in. */
export const wordsText = (words: readonly string[]): string => words.map((word) => `${word} `).join('');

/** One of several names, or what matches nowhere if there is none. */
function oneOf(names: readonly string[]): string {
  const patterns = names.map((name) => wordsText(wordsOf(name))).filter((pattern) => pattern !== '');
  return patterns.length === 0 ? '(?!)' : `(?:${patterns.join('|')})`;
}

/** One word of a phrase may be two of the text: `n’a` is `n` and `a`. Empty if there is no letter in it. */
function wordPattern(word: string): string {
  const words = wordsOf(word).join(' ');
  if (words === '') return '';
  return `${word.startsWith('*') ? '\\S*' : ''}${words}${word.endsWith('*') ? '\\S*' : ''} `;
}
