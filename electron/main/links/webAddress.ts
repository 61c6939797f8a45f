/** A web address that somebody may want to open, as the browser will get it. */
export type WebAddress = {
  /** The whole of it, normalised: escapes, and names in other scripts as `xn--…`, so that none looks like another. */
  readonly href: string;
  readonly host: string;
};

const longestAddress = 2_000;

/**
 * Reads an address that may be opened: http or https, with a host, without a name and password (which are there to make
 * one host look like another). Null for anything else: other schemes start other programs.
 */
export function parseWebAddress(text: string): WebAddress | null {
  if (text.length > longestAddress || !URL.canParse(text)) return null;
  const { protocol, host, username, password, href } = new URL(text);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb || host === '' || username !== '' || password !== '' || href.length > longestAddress)
    return null;
  return { href, host };
}
