/** More on one card would be a list, not a card. */
const most = 5;
const longest = 2_000;

/** An address as people paste it: up to a space, a quotation mark or anything that cannot be seen. */
const address = /\bhttps?:\/\/[^\s<>"«»“”\p{Cc}\p{Cf}]+/giu;

/** The web addresses that stand in a text, in order, each once. Whether one may be opened is for main to say. */
export function webAddressesIn(text: string): readonly string[] {
  if (!text.includes('://')) return [];
  const found = [...text.matchAll(address)].map(([match]) => match).filter(({ length }) => length <= longest);
  return [...new Set(found.map(withoutTail).filter(leadsSomewhere))].slice(0, most);
}

/** « https://… » and one that somebody is about to type lead nowhere yet. */
const leadsSomewhere = (one: string): boolean => /^https?:\/\/[^/]/i.test(one);

/** Without what belongs to the sentence: its full stop, or the parenthesis that was opened before the address. */
function withoutTail(match: string): string {
  let end = match.length;
  for (;;) {
    const last = match[end - 1] ?? '';
    const isOfSentence = /[.,;:!?'’…]/.test(last) || (last === ')' && !isBalanced(match.slice(0, end)));
    if (!isOfSentence) return match.slice(0, end);
    end -= 1;
  }
}

const isBalanced = (text: string): boolean => text.split('(').length >= text.split(')').length;
