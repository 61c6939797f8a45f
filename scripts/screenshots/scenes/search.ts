import type { Language } from '../../../shared/i18n/languages';
import { leave } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

const searched: Readonly<Record<Language, { word: string; doing: string }>> = {
  fr: { word: 'sieste', doing: 'exporter' },
  en: { word: 'nap', doing: 'export' },
};

/** The search over everything, which is also the list of what can be done. */
export const search: Scene = {
  name: 'search',
  prepare: sampleIn,
  async play(stage, shoot, { language }) {
    const { page, t } = stage;
    const { word, doing } = searched[language];
    await page.keyboard.press('ControlOrMeta+k');
    const box = page.getByRole('combobox', { name: t('search.box') });
    await box.waitFor();
    await shoot('search');
    for (const [name, text] of [
      ['search-results', word],
      ['search-actions', doing],
    ] as const) {
      await box.fill(text);
      await page.getByRole('option').first().waitFor();
      await shoot(name);
    }
    await box.fill('xyzzy');
    await page.getByText(t('search.none', { text: 'xyzzy' })).waitFor();
    await shoot('search-none');
    await leave(page.getByRole('dialog'));
  },
};
