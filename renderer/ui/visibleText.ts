/** How text that people wrote, pasted or imported is shown: all of it is kept, only the picture changes. */

/**
 * Control characters have no picture of their own: each is shown as its symbol (␇ for a bell), one for one, so that
 * positions in the text stay what they are. Line breaks and tabs are left to the layout.
 */
export const visibleText = (text: string): string => text.replace(/[^\P{Cc}\t\n\r\x80-\x9f]/gu, pictureOf);

/** U+2400 and after are the pictures of U+0000 and after; that of DEL stands apart. */
const pictureOf = (control: string): string =>
  String.fromCharCode(control === '\x7f' ? 0x2421 : 0x2400 + control.charCodeAt(0));

/** The beginning of a text, on one line: for names, announcements and chips. Never cuts a character in two. */
export function shorten(text: string, longest = 80): string {
  const line = visibleText(text.slice(0, longest * 4))
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
  if (line.length <= longest && text.length <= longest * 4) return line;
  let cut = '';
  for (const { segment } of graphemesOf(line)) {
    if (cut.length + segment.length >= longest) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

/** Made when a text has to be cut: that takes longer than the drawing of ten cards. */
let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** The first character of a text as people count them, accents and joined pictures included; empty for an empty text. */
export function firstCharacter(text: string): string {
  // Most names begin with a letter that nothing is joined to.
  const plain = /^\p{Script=Latin}(?=[\p{Script=Latin} -]|$)/u.exec(text)?.[0];
  return plain ?? [...graphemesOf(text)][0]?.segment ?? '';
}
