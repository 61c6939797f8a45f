import { chooseMenuItem } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** The window in which one line is noted from anywhere. */
export const capture: Scene = {
  name: 'capture',
  prepare: sampleIn,
  async play({ app }, shoot, { language }) {
    const [window] = await Promise.all([app.waitForEvent('window'), chooseMenuItem(app, 'quick-capture')]);
    const box = window.getByRole('textbox');
    await box.waitFor();
    const shootWindow = async (name: string) => shoot(name, () => window.screenshot());
    await shootWindow('capture');
    await box.fill(language === 'fr' ? 'Le seau s’est renversé' : 'The bucket fell over');
    await shootWindow('capture-typed');
    await window.keyboard.press('Enter');
    await window.getByRole('status').filter({ hasText: /./ }).waitFor();
    await shootWindow('capture-done');
    await box.fill(`1\n2\n3\n${'a long line of a thing that happened '.repeat(9)}`);
    await shootWindow('capture-many');
  },
};
