import type { Catalogue } from '../i18n/translator';

/**
 * A language that nobody speaks: every message of a catalogue in accented letters between ⟦ and ⟧, about a third longer,
 * as German would be. Text on the screen without the brackets was never translated, a bracket that is missing was cut off.
 */
export const createPseudoCatalogue = (catalogue: Catalogue): Catalogue =>
  Object.fromEntries(Object.entries(catalogue).map(([key, text]) => [key, pseudoText(text)])) as Catalogue;

/** `Add to {column}` → `⟦Ȧḓḓ ŧǿ {column} ~~~~⟧`: values keep their names. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  const accented = parts.map((part, index) => (index % 2 === 1 ? part : [...part].map(accent).join('')));
  const letters = parts.reduce((count, part, index) => count + (index % 2 === 1 ? 0 : part.length), 0);
  return `⟦${accented.join('')}${' ~'.repeat(Math.ceil(letters / 6))}⟧`;
}

/** What is left of a text on the screen once all messages are taken out: people's own words, or words never translated. */
export function withoutPseudo(text: string): string {
  let depth = 0;
  let rest = '';
  for (const char of text) {
    if (char === '⟦') depth += 1;
    else if (char === '⟧') depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += char;
  }
  return rest.trim();
}

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const strange = [...'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ'];
const accents = new Map([...plain].map((letter, index) => [letter, strange[index] ?? letter]));

const accent = (char: string): string => accents.get(char) ?? char;
