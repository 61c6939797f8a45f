import type { Command } from '../../../shared/domain/commands';
import type { RecordView } from '../../../shared/model/records';
import { chooseMenuItem, send } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** The bin without and with something in it, and the message that leads back. */
export const bin: Scene = {
  name: 'bin',
  prepare: sampleIn,
  async play({ page, t, app }, shoot) {
    await chooseMenuItem(app, 'bin');
    await page.getByRole('heading', { name: t('bin.title'), exact: true }).waitFor();
    await shoot('bin-empty');
    await page.getByRole('button', { name: t('frame.back') }).click();
    const last = page
      .getByRole('region', { name: t('column.action') })
      .getByRole('article')
      .last();
    await last.focus();
    await page.keyboard.press('Delete');
    await shoot('card-deleted');
    await chooseMenuItem(app, 'bin');
    await page
      .getByRole('button', { name: t('bin.restore') })
      .first()
      .waitFor();
    await shoot('bin');

    const cards = await page.evaluate(async () => {
      const { screen } = await window.debrief.invoke('app:state', undefined);
      const records = screen.kind === 'board' ? (JSON.parse(screen.board.records) as RecordView[]) : [];
      return records.filter((one) => one.type === 'card' && one.binnedAt === null).map(({ id }) => id);
    });
    await send(page, ...cards.slice(0, 14).map((id): Command => ({ type: 'card/delete', id })));
    await page.getByRole('searchbox', { name: t('bin.search') }).waitFor();
    await shoot('bin-full');
    await page.getByRole('button', { name: t('bin.emptyDo') }).click();
    await page.getByRole('button', { name: t('bin.emptyYes') }).waitFor();
    await shoot('bin-ask');
  },
};
