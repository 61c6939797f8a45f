/** The languages of the interface. The first is the one used when the system speaks neither. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** The first of the preferred BCP-47 tags (`fr-CH`, `en-GB`…) that we speak, or English. */
export function chooseLanguage(preferred: readonly string[]): Language {
  const tags = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return tags.find(isLanguage) ?? languages[0];
}
