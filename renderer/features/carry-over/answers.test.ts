import { aCard, marks, viewOf } from '@shared/testing/views';
import { describe, expect, it } from 'vitest';
import { anotherWay, answerCommand, answerOfKey, promoteCommand, takeBackCommand } from './answers';

const action = (more: Parameters<typeof aCard>[4] = {}) => aCard('c_1', 'r_1', 'action', 'Little jar', more);

describe('an answer', () => {
  it('is one command, with a word only if there is one to say', () => {
    const plain = { type: 'card/set-outcome', id: 'c_1', retro: 'r_2', outcome: 'worked' };
    expect(answerCommand(action(), 'r_2', 'worked')).toEqual(plain);
    expect(answerCommand(action(), 'r_2', 'worked', 'at last')).toEqual({ ...plain, word: 'at last' });
  });

  it('that is no longer “didn’t” no longer tries again', () => {
    const card = action({ outcomes: { r_2: 'didnt' }, goOn: marks('r_2') });
    expect(answerCommand(card, 'r_2', 'worked')).toMatchObject({
      type: 'batch',
      commands: [{ outcome: 'worked' }, { type: 'card/go-on', goOn: false }],
    });
    expect(answerCommand(card, 'r_2', 'didnt', 'a word').type).toBe('card/set-outcome');
    expect(answerCommand(card, 'r_3', 'worked').type).toBe('card/set-outcome');
  });

  it('is taken back by whatever it was', () => {
    const carried = {
      card: action(),
      from: null as never,
      tried: 0,
      worked: 0,
      waited: 3,
      asksToKeep: false,
    };
    expect(takeBackCommand({ ...carried, answer: 'kept' }, 'r_2')).toMatchObject({ goOn: false });
    expect(takeBackCommand({ ...carried, answer: 'dropped' }, 'r_2')).toMatchObject({ retro: null });
    expect(takeBackCommand({ ...carried, answer: 'didnt' }, 'r_2')).toMatchObject({ outcome: null });
  });
});

describe('causes of an action', () => {
  const cause = aCard('c_why', 'r_1', 'cause', 'Hunger');
  const gone = aCard('c_gone', 'r_1', 'cause', 'Gone', { binnedAt: 1 });
  const moved = aCard('c_moved', 'r_1', 'happened', 'Moved');
  const card = action({ links: marks('c_gone', 'c_moved', 'c_why') });
  const view = viewOf(cause, gone, moved, card);

  it('are those of another way as well, as far as they are still causes', () => {
    const made = { id: 'c_new', retro: 'r_2', title: 'Two jars' };
    expect(anotherWay(view, card, made)).toEqual({
      type: 'batch',
      commands: [
        { type: 'card/add', column: 'action', ...made },
        { type: 'card/set-link', id: 'c_new', target: 'c_why', linked: true },
      ],
    });
    expect(anotherWay(view, action(), made)).toEqual({ type: 'card/add', column: 'action', ...made });
  });

  it('give the lesson its statement', () => {
    expect(promoteCommand(view, card)).toEqual({ type: 'lesson/promote', action: 'c_1', cause: 'c_why' });
    expect(promoteCommand(view, action())).toEqual({ type: 'lesson/promote', action: 'c_1', cause: null });
  });
});

it.each([
  [{ key: '1', code: 'Digit1' }, 0],
  [{ key: 'é', code: 'Digit2' }, 1],
  [{ key: '3', code: 'Numpad3' }, 2],
  [{ key: '2', code: '' }, 1],
  [{ key: '0', code: 'Digit0' }, null],
  [{ key: 'a', code: 'KeyA' }, null],
])('%j answers %j', (event, answer) => {
  expect(answerOfKey(event)).toBe(answer);
});
