import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOptions } from './options';
import { describeOutcome, isGood } from './report';
import { soak } from './run';

describe('a short soak', () => {
  it('[F31] loses no confirmed edit and ends with the same bytes on both sides', {
    timeout: 240_000,
  }, async () => {
    const root = await realpath(await mkdtemp(join(tmpdir(), 'debrief-soak-')));
    const options = parseOptions(['--minutes', '0.3', '--cards', '60'], Date.now() % 1_000_000);
    if (!options) throw new Error('Not the right options');
    // Said before, so that one that never ends can be had again, too.
    console.info(`Soak with seed ${options.seed}`);
    const outcome = await soak(root, options, () => undefined);
    const said = describeOutcome(outcome);
    console.info(`Soak with ${options.cards} cards: ${said.at(-1)}`);
    // A bad one keeps its folder, for whoever looks into it.
    if (isGood(outcome)) await rm(root, { recursive: true, force: true });
    const lines = [`npm run soak -- --seed ${options.seed}`, root, ...said];
    expect(isGood(outcome), lines.join('\n')).toBe(true);
    expect(outcome.logs.every(({ writes }) => writes.length > 0)).toBe(true);
  });
});

describe('the words of the call', () => {
  it('are understood', () => {
    expect(parseOptions(['--seed', '7', '--tool', 'silent', '--keep'], 1)).toEqual({
      minutes: 5,
      seed: 7,
      cards: 10_000,
      tools: ['silent'],
      keep: true,
    });
    expect(parseOptions([], 1)).toMatchObject({ seed: 1, tools: ['silent', 'conflicts', 'syncthing'] });
  });
  it.each([['--minutes', '0'], ['--cards', '1.5'], ['--tool', 'dropbox'], ['--seed'], ['fast']])(
    'that make no sense are refused: %s %s',
    (...words) => {
      expect(parseOptions(words.filter(Boolean), 1)).toBeNull();
    },
  );
});
