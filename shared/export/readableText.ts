/**
 * What a person typed, as a text file can hold it and any reader shows it. Letters, punctuation, emoji and direction
 * marks stay as they are; what would be invisible, or act on a terminal, is made visible.
 */
export function readableText(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\p{Cc}/gu, visibleControl);
}

/** The text on one line, for where Markdown has no room for more. */
export const oneLine = (text: string): string =>
  readableText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** `text` without the characters of `unwanted` at its end. A loop, since `/[…]+$/` takes quadratic time. */
export function withoutTrailing(text: string, unwanted: string): string {
  let end = text.length;
  while (end > 0 && unwanted.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * The lines of each paragraph: a blank line, or several, starts another one. Spaces at the start of a line, which
 * Markdown would take for code or drop, become no-break spaces, so that an indented list still looks like one.
 */
export const paragraphsOf = (text: string): string[][] =>
  readableText(text)
    .split('\n')
    .map(keepIndent)
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);

const keepIndent = (line: string): string =>
  withoutTrailing(line, ' \t').replace(/^[ \t]+/, (indent) =>
    indent.replaceAll('\t', '    ').replaceAll(' ', '\u00A0'),
  );

/** The picture that Unicode has for a control character: ␀ for U+0000 … ␟, ␡; none for U+0080 to U+009F. */
function visibleControl(control: string): string {
  const code = control.charCodeAt(0);
  if (control === '\n' || control === '\t') return control;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
