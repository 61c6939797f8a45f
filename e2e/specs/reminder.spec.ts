import { violations } from '../a11y/violations';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

test('on its day and at its time the reminder speaks once, and a press on it opens the retrospective', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await expect(frame.title).toBeVisible();
  // No notification leaves the app; the clock is turned by hand.
  await app.electron.evaluate(({ Notification }) => {
    const shown: { title: string; body: string; press: () => void }[] = [];
    Object.assign(globalThis, { shown });
    Notification.prototype.show = function (this: Electron.Notification) {
      shown.push({ title: this.title, body: this.body, press: () => this.emit('click') });
    };
  });
  type Shown = { shown: { title: string; body: string; press: () => void }[] };
  const shown = () =>
    app.electron.evaluate(() =>
      (globalThis as unknown as Shown).shown.map(({ title, body }) => `${title} ${body}`),
    );
  const words = `${app.t('reminder.title')} ${app.t('reminder.body')}`;

  await frame.settings.click();
  const reminders = app.page.getByRole('region', { name: app.t('settings.reminders') });
  await reminders.getByRole('checkbox', { name: app.t('settings.reminder') }).check();
  await reminders.getByRole('combobox', { name: app.t('settings.reminderDay') }).selectOption('mercredi');
  await reminders.getByRole('combobox', { name: app.t('settings.reminderTime') }).selectOption('21:00');
  expect(await violations(app.page), 'the settings with all that is folded').toEqual([]);
  await reminders.getByRole('button', { name: app.t('settings.reminderTry') }).click();
  await expect.poll(shown).toEqual([words]);
  expect((await app.state()).settings.reminder).toEqual({ isOn: true, day: 3, time: '21:00' });
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('button', { name: app.t('bin.title') }).click();
  await expect(frame.title).toHaveText(app.t('bin.title'));

  // The machine sleeps over next Wednesday evening, and wakes up a minute late; then again.
  await app.electron.evaluate(({ powerMonitor }) => {
    const due = new Date();
    due.setDate(due.getDate() + ((3 - due.getDay() + 7) % 7));
    due.setHours(21, 1, 0, 0);
    if (due.getTime() <= Date.now()) due.setDate(due.getDate() + 7);
    Date.now = () => due.getTime();
    powerMonitor.emit('resume');
    powerMonitor.emit('unlock-screen');
  });
  await expect.poll(shown).toEqual([words, words]);
  await app.electron.evaluate(() => (globalThis as unknown as Shown).shown.at(-1)?.press());
  await expect(frame.title).toHaveText('Chez mamie et papi');
});
