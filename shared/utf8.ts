// The language itself knows no UTF-8. Whatever runs it has these two, and they touch nothing of the world.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });

export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);

/**
 * The text, or null where the bytes are none: a byte that is no UTF-8 would be read as a replacement character and
 * written back as one. A byte order mark stays, so that equal texts are equal bytes.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** The text with a replacement character for each byte that is no UTF-8: for saying what is wrong, never to be kept. */
export const readableUtf8 = (bytes: Uint8Array): string => lenient.decode(bytes);
