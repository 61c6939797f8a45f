import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';

/**
 * The page that is shown when the app's own one crashes again and again, or cannot be loaded. One link, to `home`, and no
 * script: there is nothing in it that could break as well.
 */
export function stoppedPage(t: Translate, language: Language, home: string): string {
  const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${text(t('app.name'))}</title>
    <link rel="stylesheet" href="/stopped.css" />
  </head>
  <body>
    <main>
      <div class="sheet" aria-hidden="true"><i></i><i></i><i></i></div>
      <h1>${text(t('broken.title'))}</h1>
      <p>${text(t('broken.safe'))}</p>
      <a href="${home}">${text(t('broken.reload'))}</a>
      <p>${text(t('broken.again'))}</p>
    </main>
  </body>
</html>
`;
}
