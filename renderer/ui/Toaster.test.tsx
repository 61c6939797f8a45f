// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcements } from './announcer';
import { I18nContext } from './I18n';
import { Toaster } from './Toaster';
import { dismissAbout, showToast, toasts } from './toasts';

beforeEach(() => {
  vi.useFakeTimers();
  toasts.set([]);
  render(
    <I18nContext value={{ language: 'en', t: createTranslator('en') }}>
      <button type="button">before</button>
      <Toaster />
    </I18nContext>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const show = (toast: Parameters<typeof showToast>[0]) => act(() => showToast(toast));
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('toasts', () => {
  it('are shown, said aloud, and go by themselves', () => {
    show({ text: 'Card moved' });
    expect(screen.getByText('Card moved')).toBeTruthy();
    expect(announcements.get().text).toBe('Card moved');
    pass(6_000);
    expect(screen.queryByText('Card moved')).toBeNull();
  });

  it('stay as long as they are pointed at or hold the focus', () => {
    show({ text: 'Card moved' });
    fireEvent.pointerEnter(screen.getByText('Card moved').parentElement as HTMLElement);
    pass(60_000);
    expect(screen.getByText('Card moved')).toBeTruthy();
    fireEvent.pointerLeave(screen.getByText('Card moved').parentElement as HTMLElement);
    pass(6_000);
    expect(screen.queryByText('Card moved')).toBeNull();
  });

  it('stay longer when there is something to press, and do it once', () => {
    const run = vi.fn();
    show({ text: 'Gone', action: { label: 'Take back', run } });
    pass(7_000);
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(run).toHaveBeenCalledOnce();
    expect(screen.queryByText('Gone')).toBeNull();
  });

  it('take the place of another one on the same topic, and never are more than three', () => {
    for (const text of ['one', 'two', 'three', 'four']) show({ text });
    show({ text: 'undone a', topic: 'undo' });
    show({ text: 'undone b', topic: 'undo' });
    expect(toasts.get().map(({ text }) => text)).toEqual(['three', 'four', 'undone b']);
  });

  it('go when what they offer to take back has been taken back in another way', () => {
    const action = { label: 'Take back', run: vi.fn() };
    show({ text: 'one gone', about: 'c_1', action });
    show({ text: 'two gone', about: 'c_2', action });
    show({ text: 'something else' });
    act(() => dismissAbout(['c_1', 'c_3']));
    expect(toasts.get().map(({ text }) => text)).toEqual(['two gone', 'something else']);
  });

  it('give the focus back to where it came from', () => {
    show({ text: 'Card moved' });
    screen.getByRole('button', { name: 'before' }).focus();
    act(() => screen.getByRole('button', { name: 'Dismiss' }).focus());
    fireEvent.keyDown(screen.getByRole('button', { name: 'Dismiss' }), { key: 'Escape' });
    expect(screen.queryByText('Card moved')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'before' }));
  });

  it('give it back, too, when they go without having been pressed', () => {
    show({ text: 'one gone', about: 'c_1' });
    screen.getByRole('button', { name: 'before' }).focus();
    act(() => screen.getByRole('button', { name: 'Dismiss' }).focus());
    act(() => dismissAbout(['c_1']));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'before' }));
  });
});
