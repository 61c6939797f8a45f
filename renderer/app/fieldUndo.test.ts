// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeInField, historyKey, watchFields } from './fieldUndo';

describe('historyKey', () => {
  const key = (name: string, ...held: readonly ('ctrl' | 'meta' | 'shift' | 'alt')[]) => ({
    key: name,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
  });
  it.each([
    [key('z', 'ctrl'), 'undo'],
    [key('z', 'meta'), 'undo'],
    [key('Z', 'ctrl', 'shift'), 'redo'],
    [key('Z', 'meta', 'shift'), 'redo'],
    [key('y', 'ctrl'), 'redo'],
    [key('y', 'meta'), null],
    [key('z'), null],
    [key('z', 'ctrl', 'alt'), null],
    [key('x', 'ctrl'), null],
  ])('reads %o as %s', (event, direction) => {
    expect(historyKey(event)).toBe(direction);
  });
});

describe('changeInField', () => {
  let stop: () => void;
  let execCommand: ReturnType<typeof vi.fn>;
  beforeEach(() => {
    document.body.innerHTML =
      '<input id="a" value="before"><button id="b"></button><input id="c" type="checkbox">';
    execCommand = vi.fn(() => true);
    document.execCommand = execCommand as never;
    stop = watchFields();
  });
  afterEach(() => stop());
  const focus = (id: string) => {
    const element = document.getElementById(id) as HTMLInputElement;
    element.focus();
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    return element;
  };
  const type = (field: HTMLInputElement, text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('leaves undo to the board while the field holds what it held', () => {
    focus('a');
    expect(changeInField('undo')).toBe(false);
    expect(execCommand).not.toHaveBeenCalled();
  });

  it('undoes in the field while it has changes of its own, and redoes as many times', () => {
    const field = focus('a');
    type(field, 'after');
    expect(changeInField('undo')).toBe(true);
    expect(execCommand).toHaveBeenLastCalledWith('undo');
    field.value = 'before';
    expect(changeInField('undo')).toBe(false);
    expect(changeInField('redo')).toBe(true);
    expect(execCommand).toHaveBeenLastCalledWith('redo');
    expect(changeInField('redo')).toBe(false);
  });

  it('forgets what could be redone once something else is typed', () => {
    const field = focus('a');
    type(field, 'after');
    changeInField('undo');
    type(field, 'other');
    expect(changeInField('redo')).toBe(false);
  });

  it.each(['b', 'c'])('has nothing to do with what is not a text field (%s)', (id) => {
    focus(id);
    expect(changeInField('undo')).toBe(false);
  });

  it('leaves a field alone that has lost the focus', () => {
    const field = focus('a');
    type(field, 'after');
    field.blur();
    expect(changeInField('undo')).toBe(false);
  });
});
