import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../shared/i18n/languages';

type Look = { readonly lang: Language; readonly theme: 'light' | 'dark' };

/**
 * Each language and each theme once: contrasts are a matter of the theme, names of the language, and nothing axe looks at
 * is one of both together. DEBRIEF_EVERY_LOOK=1 takes all four.
 */
export const looks: readonly Look[] = [
  { lang: 'en', theme: 'light' },
  { lang: 'fr', theme: 'dark' },
  ...(process.env.DEBRIEF_EVERY_LOOK
    ? ([
        { lang: 'en', theme: 'dark' },
        { lang: 'fr', theme: 'light' },
      ] as const)
    : []),
];

/**
 * What axe has to say of a page, all rules, best practices included, each with the elements it is about. Animations
 * are over first: colours in mid-fade are nobody's contrast.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
  // Electron cannot open the second window that axe's usual mode needs.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
