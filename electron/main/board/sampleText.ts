import type { Language } from '@shared/i18n/languages';

/** The sample board of a language, as it is shipped: part of the build, read only when somebody asks for it. */
export async function sampleText(language: Language): Promise<string> {
  const { default: text } =
    language === 'fr'
      ? await import('../../../resources/samples/fr.debrief.json?raw')
      : await import('../../../resources/samples/en.debrief.json?raw');
  return text;
}
