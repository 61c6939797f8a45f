/** Names that Windows keeps for devices, whatever their extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** So much of a title is enough to know it by. */
const mostCharacters = 80;
/** Most file systems take 255; the extension comes on top. */
const mostBytes = 240;

/** A title as a file's name that every system and sync tool accepts: no separators, no control characters, not too long. */
export function safeFileName(title: string): string {
  const words = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what has to go.
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ');
  let name = '';
  for (const character of [...words].slice(0, mostCharacters)) {
    if (Buffer.byteLength(name + character) > mostBytes) break;
    name += character;
  }
  name = name.replace(/^[\s.]+|[\s.]+$/g, '');
  return name === '' || devices.test(name) ? `_${name}` : name;
}
