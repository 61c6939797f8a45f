/** Papers that a page can be laid out for, by the names people know. */
export const papers = ['a4', 'letter', 'a5'] as const;
export type Paper = (typeof papers)[number];

/** Where one writes on US Letter; elsewhere it is A4 (CLDR, `measurementData/paperSize`). */
const letterRegions: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The usual paper where a person lives, by the languages their system prefers, such as `fr-CA`. */
export function usualPaper(systemLanguages: readonly string[]): Paper {
  for (const tag of systemLanguages) {
    const region = /-([A-Z]{2})(?=-|$)/i.exec(tag)?.[1];
    if (region) return letterRegions.has(region.toUpperCase()) ? 'letter' : 'a4';
  }
  return 'a4';
}
