// @vitest-environment happy-dom
import type { Command } from '@shared/domain/commands';
import { createTranslator } from '@shared/i18n/translator';
import { ok } from '@shared/result';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { I18nContext } from '../../ui/I18n';
import { loadMenu } from '../../ui/lazyParts';
import { KitRow } from './KitRow';

beforeAll(loadMenu);
afterEach(cleanup);

/** The menu has been asked for the name of “Petit pot”, and its box is open. */
async function renaming() {
  const user = userEvent.setup();
  const sent: Command[] = [];
  render(
    <I18nContext value={{ t: createTranslator('en'), language: 'en' }}>
      <KitRow
        item={{ type: 'kit', id: 'k_1', title: 'Petit pot', binnedAt: null }}
        isPacked={false}
        isReadOnly={false}
        send={async (command) => {
          sent.push(command);
          return ok({ created: [] });
        }}
        onPack={() => undefined}
        onGone={() => undefined}
      />
      <input aria-label="elsewhere" />
    </I18nContext>,
  );
  await user.click(screen.getByRole('button', { name: 'More for “Petit pot”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What it is' })),
  );
  return { user, sent };
}
const named = { type: 'kit/set-title', id: 'k_1', title: 'Deux petits pots' };
const frame = () => new Promise(requestAnimationFrame);

it('gives the focus back to its box after a new name that was entered', async () => {
  const { user, sent } = await renaming();
  await user.keyboard('Deux petits pots{Enter}');
  expect(sent).toEqual([named]);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox')));
});

it('keeps a new name that was left by going elsewhere, and the focus there', async () => {
  const { user, sent } = await renaming();
  await user.keyboard('Deux petits pots');
  const elsewhere = screen.getByRole('textbox', { name: 'elsewhere' });
  await user.click(elsewhere);
  expect(sent).toEqual([named]);
  for (let frames = 0; frames < 4; frames += 1) await frame();
  expect(document.activeElement).toBe(elsewhere);
});
