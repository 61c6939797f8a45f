// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import { aCard, aRetro, viewOf } from '@shared/testing/views';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcements } from '../../ui/announcer';
import { I18nContext } from '../../ui/I18n';
import { createTypeAhead } from '../../ui/typeAhead';
import { SearchPalette } from './SearchPalette';

const view = viewOf(
  aRetro('r_1', '2026-11-22'),
  aCard('c_1', 'r_1', 'happened', 'Deux gâteaux oubliés'),
  aCard('c_2', 'r_1', 'happened', 'Un gâteau'),
  aCard('c_3', 'r_1', 'cause', 'Gâteau trop tard'),
);

const chosen = vi.fn();
const user = userEvent.setup({ delay: null });
const type = (keys: string) => user.keyboard(keys);
const box = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option');
/** The line that is lit, and the one that assistive technology knows of. */
const lit = () => options().find((option) => option.hasAttribute('data-focused'))?.id ?? null;
const told = () => box().getAttribute('aria-activedescendant');
const idOf = (index: number) => options()[index]?.id;

beforeEach(() => {
  globalThis.requestIdleCallback ??= () => 0;
  globalThis.cancelIdleCallback ??= () => undefined;
  render(
    <I18nContext value={{ t: createTranslator('en'), language: 'en' }}>
      <SearchPalette
        view={view}
        isReadOnly={false}
        typeAhead={createTypeAhead(() => undefined)}
        onClose={() => undefined}
        onRecord={({ id }) => chosen(id)}
        onAction={(run) => run()}
      />
    </I18nContext>,
  );
  // Here the dialog takes the focus from it; that it has it in the app is tested there.
  act(() => box().focus());
});
afterEach(() => {
  cleanup();
  chosen.mockClear();
});

it('has what was typed before it was there', () => {
  cleanup();
  const typeAhead = { begin: () => undefined, end: vi.fn(), text: () => 'trop' };
  render(
    <I18nContext value={{ t: createTranslator('en'), language: 'en' }}>
      <SearchPalette
        view={view}
        isReadOnly={false}
        typeAhead={typeAhead}
        onClose={() => undefined}
        onRecord={() => undefined}
        onAction={() => undefined}
      />
    </I18nContext>,
  );
  expect(box()).toHaveProperty('value', 'trop');
  expect(options()).toHaveLength(1);
  expect(typeAhead.end).toHaveBeenCalled();
});

describe('the list of what is found', () => {
  it('has its first line lit after a letter, and says so when the typing stops', async () => {
    await type('gat');
    expect(document.activeElement).toBe(box());
    expect(options()).toHaveLength(3);
    expect(within(screen.getByRole('group')).getAllByRole('option')).toHaveLength(3);
    expect(lit()).toBe(idOf(0));
    expect(told()).toBe(null);
    await vi.waitFor(() => expect(told()).toBe(idOf(0)));
    expect(announcements.get().text).toBe(createTranslator('en')('search.count', { count: 3 }));
  });

  it('is gone through by keys, no further than it goes, and Enter chooses', async () => {
    await type('gat{ArrowDown}');
    expect([lit(), told()]).toEqual([idOf(1), idOf(1)]);
    await type('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(lit()).toBe(idOf(2));
    await type('{Home}{ArrowUp}');
    expect(lit()).toBe(idOf(0));
    await type('{End}{Enter}');
    expect(chosen.mock.calls).toEqual([['c_3']]);
  });

  it('has no line lit after a deletion or a step in the text; Enter chooses the first then', async () => {
    await type('gate{ArrowDown}{Backspace}');
    expect(lit()).toBe(null);
    await type('{ArrowDown}');
    expect(lit()).toBe(idOf(0));
    await type('{ArrowDown}{ArrowLeft}');
    expect(lit()).toBe(null);
    await type('{Enter}');
    expect(chosen.mock.calls).toEqual([['c_1']]);
  });

  it('gives what is pressed, and keeps the focus in the box', async () => {
    await type('gat');
    await user.click(options()[1] as HTMLElement);
    expect(chosen.mock.calls).toEqual([['c_2']]);
    expect(document.activeElement).toBe(box());
  });

  it('says that nothing was found', async () => {
    await type('zzz{ArrowDown}{Enter}');
    expect(screen.queryByRole('option')).toBe(null);
    expect(screen.getByText(/zzz/)).toBeTruthy();
    expect(chosen).not.toHaveBeenCalled();
  });
});
