import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from './lib/paths.mjs';

/** Each `file › test` of the page, once. */
const named = [
  ...readFileSync(inProject('docs/security.md'), 'utf8').matchAll(/`([\w./-]+\.ts) › ([^`]+)`/g),
].map(([, file = '', test = '']) => [file, test] as const);

describe('docs/security.md', () => {
  it('names its tests', () => {
    expect(named.length).toBeGreaterThan(25);
  });

  it.each([...new Map(named.map((one) => [one.join(), one])).values()])('%s › %s exists', (file, test) => {
    expect(readFileSync(inProject(file), 'utf8')).toContain(test);
  });
});
