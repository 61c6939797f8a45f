import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { backgroundColor } from './backgroundColor';

it('is the paper of the page in both themes, or the window would flash before it', () => {
  const tokens = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');
  const [, light, dark] = /--paper: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(tokens) ?? [];
  expect([backgroundColor(false), backgroundColor(true)]).toEqual([light, dark]);
});
