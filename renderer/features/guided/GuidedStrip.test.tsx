// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcements } from '../../ui/announcer';
import { I18nContext } from '../../ui/I18n';
import { GuidedStrip } from './GuidedStrip';
import { createGuidedMemory, type GuidedMemory } from './guidedMemory';

const t = createTranslator('en');
const minute = 60_000;

function show(left = 0, onGood = vi.fn(async (_title: string) => true)) {
  const memory = createGuidedMemory('b_1', 'r_1');
  const again = (memoryNow: GuidedMemory) =>
    render(
      <I18nContext value={{ t, language: 'en' }}>
        <GuidedStrip memory={memoryNow} left={left} onGood={onGood} separately={null} />
      </I18nContext>,
    );
  again(memory);
  return { memory, onGood, again };
}
const button = (name: string) => screen.getByRole('button', { name });
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the guided debrief', () => {
  it('goes through its steps by the button, by key and by the way itself, and says where it is', () => {
    const { memory } = show(2);
    act(() => memory.goTo('last'));
    expect(screen.getByText(t('guided.last.words', { count: 2 }))).toBeTruthy();
    fireEvent.click(button('Next'));
    expect(memory.get().step).toBe('good');
    expect(announcements.get().text).toBe('Step 2 of 6: One good thing');
    fireEvent.keyDown(window, { key: 'PageDown', ctrlKey: true });
    expect(button('What happened').getAttribute('aria-current')).toBe('step');
    fireEvent.keyDown(window, { key: 'PageUp', ctrlKey: true });
    expect(memory.get().step).toBe('good');
    fireEvent.click(button('One next step'));
    expect(memory.get().step).toBe('next');
    fireEvent.click(button('Wrap up'));
    expect(memory.get().step).toBe('close');
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
    fireEvent.click(button('Back'));
    expect(memory.get().step).toBe('next');
  });

  it('takes good things with Enter and stays; an empty Enter goes on; what was refused comes back', async () => {
    const onGood = vi.fn(async (title: string) => title !== 'refused');
    const { memory } = show(0, onGood);
    act(() => memory.goTo('good'));
    const box = screen.getByRole('textbox', { name: t('guided.goodBox') }) as HTMLInputElement;
    expect(document.activeElement).toBe(box);
    const type = async (value: string) => {
      fireEvent.change(box, { target: { value } });
      await act(async () => void fireEvent.keyDown(box, { key: 'Enter' }));
    };
    await type('A laugh');
    expect(onGood).toHaveBeenCalledWith('A laugh');
    expect([box.value, memory.get().step]).toEqual(['', 'good']);
    await type('refused');
    expect(box.value).toBe('refused');
    await type('');
    expect(memory.get().step).toBe('happened');
    expect(onGood).toHaveBeenCalledTimes(2);
  });

  it('takes a second Enter before the first is confirmed', () => {
    const { memory } = show(
      0,
      vi.fn(() => new Promise<boolean>(() => undefined)),
    );
    act(() => memory.goTo('good'));
    const box = screen.getByRole('textbox', { name: t('guided.goodBox') });
    fireEvent.change(box, { target: { value: 'A laugh' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(memory.get().step).toBe('happened');
  });

  it('is where it was after a restart, with what was being typed', () => {
    const { memory } = show();
    act(() => memory.goTo('good'));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Half a th' } });
    pass(2 * minute);
    cleanup();
    const later = createGuidedMemory('b_1', 'r_1');
    expect(later.get()).toMatchObject({ isOn: true, step: 'good', good: 'Half a th', elapsed: 2 * minute });
    expect(createGuidedMemory('b_1', 'r_2').get().isOn).toBe(false);
  });
});

describe('the ten minutes', () => {
  const timer = () => screen.getByRole('timer').textContent;

  it('pass by the minute, stop when asked, and are said to be over once', () => {
    const { memory } = show();
    act(() => memory.goTo('good'));
    expect(timer()).toBe('10 min');
    pass(minute);
    expect(timer()).toBe('9 min');
    fireEvent.click(button(t('guided.pause')));
    pass(5 * minute);
    expect(timer()).toBe('9 min');
    fireEvent.click(button(t('guided.resume')));
    pass(9 * minute);
    expect(timer()).toBe(t('guided.overShort'));
    expect(announcements.get().text).toBe(t('guided.over'));
    const { serial } = announcements.get();
    pass(5 * minute);
    expect(announcements.get().serial).toBe(serial);
    expect(button('Next')).toBeTruthy();
  });

  it('do not count while the laptop sleeps, nor once it is put away', () => {
    const { memory } = show();
    act(() => memory.goTo('good'));
    vi.setSystemTime(1_000_000 + 60 * minute);
    pass(5_000);
    expect(timer()).toBe('10 min');
    act(() => memory.change({ isOn: false }));
    pass(20 * minute);
    expect(memory.get().elapsed).toBeLessThan(minute);
  });
});
