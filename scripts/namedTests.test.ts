import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from './lib/paths.mjs';

// Pages that promise something name the tests that hold it, as `file › test`; the rules of the merge have numbers, which
// tests name.

/** Each `file › test` of a text, once. */
const testsNamedIn = (text: string): (readonly [file: string, test: string])[] => {
  const named = [...text.matchAll(/`([\w./-]+\.tsx?) › ([^`]+)`/g)].map(
    ([, file = '', test = '']) => [file, test] as const,
  );
  return [...new Map(named.map((one) => [one.join(), one])).values()];
};

const read = (file: string): string => readFileSync(inProject(file), 'utf8');

describe.each(['docs/security.md', 'docs/faults.md'])('%s', (page) => {
  it('names its tests', () => {
    expect(testsNamedIn(read(page)).length).toBeGreaterThan(25);
  });

  it.each(testsNamedIn(read(page)))('%s › %s exists', (file, test) => {
    expect(read(file)).toContain(test);
  });
});

describe('docs/faults.md', () => {
  const rows = [...read('docs/faults.md').matchAll(/^\| F(\d+) \|.*$/gm)];

  it('has a row for each of the 31 faults', () => {
    expect(rows.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 31 }, (_, index) => index + 1),
    );
  });

  it.each(rows.map(([row, number]) => [number, row] as const))(
    'F%s has a test of that number',
    (number, row) => {
      expect(testsNamedIn(row).some(([, test]) => test.includes(`[F${number}]`))).toBe(true);
    },
  );
});

describe('shared/crdt/SPEC.md', () => {
  const rules = [...read('shared/crdt/SPEC.md').matchAll(/^- \*\*\[(\w+)\]\*\*/gm)].map(([, rule]) => rule);
  const tests = ['shared', 'electron'].flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => read(`${folder}/${file}`)),
  );

  it('has its rules', () => {
    expect(rules.length).toBeGreaterThan(30);
  });

  it.each(rules)('%s is held by a test of that number', (rule) => {
    expect(tests.some((text) => text.includes(`[${rule}]`))).toBe(true);
  });
});
