// @vitest-environment happy-dom
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTypeAhead } from './typeAhead';

const onCancel = vi.fn();
const onKey = vi.fn();
const typeAhead = createTypeAhead(onCancel);
const user = userEvent.setup({ delay: null });
let field: HTMLTextAreaElement;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.addEventListener('keydown', ({ key }) => onKey(key));
  field.focus();
  typeAhead.begin();
});
afterEach(() => {
  typeAhead.end();
  vi.clearAllMocks();
});

it('keeps what is typed before the box is there from what has the focus', async () => {
  await user.keyboard('siestr{Backspace}e{Enter}');
  expect(typeAhead.text()).toBe('sieste');
  expect(field.value).toBe('');
  expect(onKey).not.toHaveBeenCalled();
});

it('leaves the keys of commands alone', async () => {
  await user.keyboard('{Control>}k{/Control}');
  expect(onKey).toHaveBeenCalledWith('k');
  expect(typeAhead.text()).toBe('');
});

it('is cancelled by Escape', async () => {
  await user.keyboard('{Escape}');
  expect(onCancel).toHaveBeenCalledOnce();
});

it('gives the keys back once the box is there, and begins anew with the next one', async () => {
  await user.keyboard('si');
  typeAhead.end();
  await user.keyboard('este');
  expect(field.value).toBe('este');
  typeAhead.begin();
  expect(typeAhead.text()).toBe('');
});
