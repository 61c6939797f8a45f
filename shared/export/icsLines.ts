/**
 * Lines of an iCalendar file (RFC 5545, section 3.1 and 3.3.11): `NAME:VALUE`, ended by CRLF, folded where they would be
 * longer than 75 octets of UTF-8.
 */
export const icsText = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');

/** A text as the value of a property. What it holds must be readable text already: no control characters but \n and \t. */
export const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');

const longest = 75;

/** Cuts between characters, never within one: some calendars unfold characters rather than octets. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longest) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
