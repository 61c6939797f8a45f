import { expect, it } from 'vitest';
import { createQuietLog } from '../testing/quietLog';
import { errorSummary } from './errorSummary';
import { rememberProblems } from './recentProblems';

const errorAt = (stack: string, more: object = {}) =>
  Object.assign(new Error('Repas à 13 h 30'), { stack: `Error: Repas à 13 h 30\n${stack}` }, more);

it('keeps the last problems, and nothing of what their errors said', () => {
  const quiet = createQuietLog();
  const log = rememberProblems({ ...quiet, flush: async () => undefined }, () => 7);
  log.info('fine');
  log.warn('open: half-written');
  log.error('save failed', errorAt('    at save (file:///x/out/main/index.js:12:3)', { code: 'EIO' }));
  expect(log.problems()).toEqual([
    { at: 7, level: 'warn', what: 'open: half-written' },
    { at: 7, level: 'error', what: 'save failed: Error EIO at main/index.js:12:3' },
  ]);
  expect(quiet.lines).toEqual(['info fine', 'warn open: half-written', 'error save failed']);
  for (let n = 0; n < 50; n += 1) log.warn(`problem ${n}`);
  expect(log.problems()).toHaveLength(20);
  expect(log.problems().at(-1)?.what).toBe('problem 49');
});

it.each([
  [errorAt(''), 'Error'],
  [errorAt('    at x (app://debrief/assets/start-a1.js:1:2)'), 'Error at assets/start-a1.js:1:2'],
  [errorAt('    at x (C:\\App\\resources\\app.asar\\out\\main\\index.js:1:2)'), 'Error at main/index.js:1:2'],
  [errorAt('    at x (/home/anna/Repas/out/secret.js:1:2)'), 'Error'],
  [errorAt('', { name: 'Repas à midi' }), 'Error'],
  [errorAt('', { code: 'Repas à midi' }), 'Error'],
  [new TypeError('Repas'), 'TypeError'],
  ['Repas', 'string'],
  [undefined, 'undefined'],
] as const)('%j', (error, summary) => {
  expect(errorSummary(error)).toBe(summary);
});
