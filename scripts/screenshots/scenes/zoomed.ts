import { longRetro } from '../boards/longRetro';
import { longWords } from '../boards/longWords';
import { writtenBoard } from '../boards/writeBoard';
import { cardNamed } from '../hands';
import type { Scene } from '../scene';

/** The board at 200 %: tabs instead of columns. */
export const zoomed: Scene = {
  name: 'zoomed',
  prepare: (folder, language) => writtenBoard(folder, language, longRetro(language)),
  async play({ page, t, app }, shoot, { language }) {
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
    });
    const tab = page.getByRole('tab', { name: t('column.action') });
    await tab.waitFor();
    await shoot('zoomed');
    await tab.click();
    const card = cardNamed(page, longWords[language].action.title);
    await card.focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await card.getByRole('button', { name: t('card.tradeOff') }).waitFor();
    await shoot('zoomed-details');
    await page.getByRole('button', { name: t('ui.openMenu') }).click();
    await page.getByRole('button', { name: t('retros.new') }).waitFor();
    await shoot('zoomed-list');
  },
};
