/** Where a text stops being JSON (an index), and whether it only stops: cut off, with nothing wrong before the cut. */
type JsonFault = { readonly at: number; readonly isCut: boolean };

/**
 * Finds the first fault of a text that `JSON.parse` refuses, or null if there is none. Engines word their errors
 * differently and do not always say where; a person who edited the file by hand needs the line.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  for (;;) {
    const char = text[at];
    if (char === undefined) return expected === 'end' ? null : { at, isCut: true };
    if (isClosing(char, expected, open.at(-1))) {
      open.pop();
      at += 1;
      expected = open.length === 0 ? 'end' : 'comma or close';
    } else if (expected === 'colon' && char === ':') {
      at += 1;
      expected = 'value';
    } else if (expected === 'comma or close' && char === ',') {
      at += 1;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected.startsWith('value') && (char === '{' || char === '[')) {
      open.push(char);
      at += 1;
      expected = char === '{' ? 'key or close' : 'value or close';
    } else {
      const isKey = expected.startsWith('key');
      if (!isKey && !expected.startsWith('value')) return { at, isCut: false };
      const token = isKey && char !== '"' ? { at, isCut: false } : skipToken(text, at);
      if (typeof token !== 'number') return token;
      at = token;
      expected = isKey ? 'colon' : open.length === 0 ? 'end' : 'comma or close';
    }
    at = skipSpace(text, at);
  }
}

type Expected = 'value' | 'value or close' | 'key' | 'key or close' | 'colon' | 'comma or close' | 'end';

const isClosing = (char: string, expected: Expected, innermost: '{' | '[' | undefined): boolean =>
  expected.endsWith('or close') && char === (innermost === '{' ? '}' : ']');

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
}

/** The index after a string, a number or a word, or the fault in it. */
function skipToken(text: string, from: number): number | JsonFault {
  if (text[from] === '"') return skipString(text, from + 1);
  const word = /[^\s,:[\]{}"]*/y;
  word.lastIndex = from;
  const [found = ''] = word.exec(text) ?? [];
  const end = from + found.length;
  if (isWord(found)) return end;
  const isStart = ['true', 'false', 'null'].some((name) => name.startsWith(found)) || isNumberStart(found);
  return end === text.length && isStart ? { at: end, isCut: true } : { at: from, isCut: false };
}

const isWord = (text: string): boolean =>
  text === 'true' ||
  text === 'false' ||
  text === 'null' ||
  /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text);

const isNumberStart = (text: string): boolean => /^-?((0|[1-9]\d*)(\.\d*)?([eE][+-]?\d*)?)?$/.test(text);

function skipString(text: string, from: number): number | JsonFault {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '"') return at + 1;
    if (char < ' ') return { at, isCut: false };
    if (char !== '\\') continue;
    const escaped = text.slice(at + 1, at + 6);
    const isCut = at + 1 + escaped.length === text.length;
    if (/^["\\/bfnrt]/.test(escaped)) at += 1;
    else if (/^u[0-9a-fA-F]{4}$/.test(escaped)) at += 5;
    else
      return isCut && /^(u[0-9a-fA-F]{0,3})?$/.test(escaped)
        ? { at: text.length, isCut }
        : { at, isCut: false };
  }
  return { at: text.length, isCut: true };
}
