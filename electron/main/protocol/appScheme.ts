/**
 * The renderer is served from a scheme of its own rather than `file:`: it then has an origin that can be told from
 * others, headers that can carry a policy, and no reach into the disk.
 */
export const appScheme = 'app';
export const appOrigin = 'app://debrief';

/** `standard` gives it an origin and relative URLs, `secure` the APIs of https, `codeCache` a faster second start. */
export const appSchemePrivileges = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  codeCache: true,
} as const;
