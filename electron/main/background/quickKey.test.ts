import { expect, it } from 'vitest';
import { createQuickKey } from './quickKey';

const [space, letter] = ['CommandOrControl+Shift+Space', 'CommandOrControl+Alt+D'] as const;

function keyboard(...taken: string[]) {
  const held = new Map<string, () => void>();
  let pressed = 0;
  const key = createQuickKey(
    {
      register(accelerator, work) {
        if (taken.includes(accelerator)) return false;
        held.set(accelerator, work);
        return true;
      },
      unregister: (accelerator) => void held.delete(accelerator),
    },
    () => {
      pressed += 1;
    },
  );
  return { key, held, taken, pressed: () => pressed };
}

it('holds one key at most, and gives it back', () => {
  const { key, held, pressed } = keyboard();
  key.use(space);
  held.get(space)?.();
  expect(pressed()).toBe(1);
  key.use(letter);
  expect([...held.keys()]).toEqual([letter]);
  key.use(null);
  expect(held.size).toBe(0);
});

it('knows that another program has it, and has it once that one gives it back', () => {
  const { key, held, taken } = keyboard(space);
  key.use(space);
  expect(key.isTaken()).toBe(true);
  key.use(letter);
  expect(key.isTaken()).toBe(false);
  key.use(space);
  taken.length = 0;
  key.use(space);
  expect(key.isTaken()).toBe(false);
  expect([...held.keys()]).toEqual([space]);
});
