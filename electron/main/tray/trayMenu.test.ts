import { createTranslator } from '@shared/i18n/translator';
import { expect, it, vi } from 'vitest';
import { trayMenu } from './trayMenu';

it('offers to note a fact, to open the app and to end it, and shows the key if there is one', () => {
  const actions = { capture: vi.fn(), openApp: vi.fn(), quit: vi.fn() };
  const items = trayMenu(createTranslator('fr'), 'CommandOrControl+Alt+D', actions);
  expect(items.map(({ label }) => label)).toEqual(['Noter un fait…', 'Ouvrir Débrief', undefined, 'Quitter']);
  expect(items[0]).toMatchObject({ accelerator: 'CommandOrControl+Alt+D', registerAccelerator: false });
  for (const { click } of items) (click as (() => void) | undefined)?.();
  for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  expect(trayMenu(createTranslator('fr'), null, actions)[0]).not.toHaveProperty('accelerator');
});
