/**
 * Text as it is compared: without accents, case and ligatures, so that `gateau` is « Gâteau » and `coeur` is « cœur ».
 * The folded form of two texts one after the other is that of the first, then that of the second: each character is
 * folded by itself, which is what lets `foldWithPlaces` say where it came from.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize('NFKD').toLowerCase().replace(strange, replacement);
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Marks and invisible characters go (a soft hyphen is no end of a word); a few letters have no accent to take off. */
const strange = /[\p{M}\p{Cf}œæøłđßςıʼʹ’‘′‐]/gu;
const replacements: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ς: 'σ',
  ı: 'i',
  ʼ: "'",
  ʹ: "'",
  '’': "'",
  '‘': "'",
  '′': "'",
  '‐': '-',
};
const replacement = (char: string): string => replacements[char] ?? '';

/** A folded text, and for each of its code units, and for its end, where in the original it begins. */
type FoldedText = { readonly folded: string; readonly places: readonly number[] };

/** As `fold`, with the way back to the original. Slower: for the few texts that are shown. */
export function foldWithPlaces(text: string): FoldedText {
  const places: number[] = [];
  let folded = '';
  let place = 0;
  for (const char of text) {
    const part = char < '\x80' ? char.toLowerCase() : fold(char);
    for (let unit = 0; unit < part.length; unit += 1) places.push(place);
    folded += part;
    place += char.length;
  }
  places.push(place);
  return { folded, places };
}
