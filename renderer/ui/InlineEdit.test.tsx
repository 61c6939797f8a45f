// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { I18nContext } from './I18n';
import { InlineEdit } from './InlineEdit';

afterEach(cleanup);

function setUp(props: Partial<Parameters<typeof InlineEdit>[0]> = {}) {
  const onSave = vi.fn();
  const i18n = { language: 'en', t: createTranslator('en') } as const;
  render(
    <I18nContext value={i18n}>
      <InlineEdit value="Chez mamie" label="Title" onSave={onSave} {...props} />
      <button type="button">elsewhere</button>
    </I18nContext>,
  );
  return { onSave, user: userEvent.setup() };
}
const box = () => screen.getByRole('textbox', { name: 'Title' });

describe('InlineEdit', () => {
  it('opens at a press with everything selected, saves with Enter and gives the focus back', async () => {
    const { onSave, user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Chez mamie' }));
    expect(box()).toHaveProperty('value', 'Chez mamie');
    await user.keyboard('  Chez tonton {Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Chez tonton');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Chez mamie' }));
  });

  it('keeps what was typed when another page is shown meanwhile', async () => {
    const { onSave, user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Chez mamie' }));
    await user.keyboard('Chez tonton');
    cleanup();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Chez tonton');
  });

  it('keeps nothing where nothing was typed', async () => {
    const { onSave, user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Chez mamie' }));
    cleanup();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('leaves everything as it was with Escape', async () => {
    const { onSave, user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Chez mamie' }));
    await user.keyboard('Other{Escape}');
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('saves when the focus goes elsewhere, and lets it go', async () => {
    const { onSave, user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Chez mamie' }));
    await user.keyboard('Chez tonton');
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Chez tonton');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'elsewhere' }));
  });

  it('does not save an unchanged text, nor an empty one where one is needed', async () => {
    const { onSave, user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Chez mamie' }));
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Chez mamie' }));
    await user.clear(box());
    await user.keyboard('{Enter}');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('saves an empty text where it may be empty', async () => {
    const { onSave, user } = setUp({ mayBeEmpty: true });
    await user.click(screen.getByRole('button', { name: 'Chez mamie' }));
    await user.clear(box());
    await user.keyboard('{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('');
  });

  it('is open from the start when asked to be', () => {
    setUp({ isAsked: true });
    expect(document.activeElement).toBe(box());
  });

  it('is plain text on a board that can only be looked at', () => {
    setUp({ isReadOnly: true });
    expect(screen.getByText('Chez mamie')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Chez mamie' })).toBeNull();
  });
});
