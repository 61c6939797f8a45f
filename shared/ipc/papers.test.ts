import { expect, it } from 'vitest';
import { usualPaper } from './papers';

it.each([
  [['fr-CA', 'en-GB'], 'letter'],
  [['en', 'en-us'], 'letter'],
  [['fr-FR'], 'a4'],
  [['zh-Hans-US'], 'letter'],
  [['en-CAN'], 'a4'],
  [[], 'a4'],
] as const)('the usual paper of %j is %s', (tags, paper) => {
  expect(usualPaper(tags)).toBe(paper);
});
