import type { Page } from '@playwright/test';

/** What a family types when it looks for something; each letter is a sample. */
const queries = ['mamie', 'petit bocal', 'chevaux', 'a oublié', 'faim', 'xyz introuvable', 'avant le départ'];
/** Between two letters, as quick as people type (ms). */
const betweenLetters = 120;

/**
 * Opens the search and types, through Chromium's own input. Measured is what the app does about a letter: from the
 * moment the key event was made until the last change of the list before the next frame is drawn. The wait for that
 * frame, up to 16 ms on a screen of 60 Hz, is the screen's and is left out. Milliseconds, a sample a letter.
 */
export async function searchIn(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').waitFor();
  await page.evaluate(watchLetters);
  const box = page.getByRole('combobox');
  for (const query of queries) {
    await page.keyboard.type(query, { delay: betweenLetters });
    await box.fill('');
  }
  const letters = await page.evaluate(() =>
    (window as unknown as { letters: () => readonly number[] }).letters(),
  );
  // What is on no US keyboard comes without a key.
  const typed = queries.join('').replace(/[^ -~]/g, '').length;
  if (letters.length !== typed)
    throw new Error(`${letters.length} of ${typed} letters were seen to do something`);
  return letters;
}

/** Runs in the page: notes how long each letter kept it busy. */
function watchLetters(): void {
  const letters: number[] = [];
  let pressed: readonly number[] = [];
  let changed = 0;
  new MutationObserver(() => {
    changed = performance.now();
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  // A frame may have been under way when the key came, so that its change is drawn by the next one.
  const look = () => {
    letters.push(...pressed.filter((at) => at < changed).map((at) => changed - at));
    pressed = pressed.filter((at) => at >= changed);
    if (pressed.length > 0) requestAnimationFrame(look);
  };
  const note = ({ key, timeStamp, isTrusted }: KeyboardEvent) => {
    // The box hands each key on to the list, as an event of its own.
    if (key.length !== 1 || !isTrusted) return;
    if (pressed.length === 0) requestAnimationFrame(look);
    pressed = [...pressed, timeStamp];
  };
  document.addEventListener('keydown', note, { capture: true });
  (window as unknown as { letters: () => readonly number[] }).letters = () => letters;
}
