import { describe, expect, it } from 'vitest';
import type { FileProblem, FileProblemCode } from '../ipc/contract';
import { languages } from './languages';
import { problemWords } from './problemWords';
import { createTranslator } from './translator';

const samples = {
  empty: { code: 'empty' },
  'half-written': { code: 'half-written', line: 12, column: 34 },
  'not-json': { code: 'not-json', line: 12, column: 34 },
  'merge-markers': { code: 'merge-markers', line: 12 },
  'not-a-board': { code: 'not-a-board' },
  'too-new': { code: 'too-new', version: 7, minReader: 7 },
  invalid: { code: 'invalid', where: 'records.c_1.title', expected: 'a text' },
  'file-missing': { code: 'file-missing' },
  'folder-missing': { code: 'folder-missing' },
  'not-a-file': { code: 'not-a-file' },
  'too-big': { code: 'too-big', limitMb: 200 },
  unreadable: { code: 'unreadable', reason: 'EACCES' },
  'read-only': { code: 'read-only' },
  'no-space': { code: 'no-space' },
  'write-failed': { code: 'write-failed', reason: 'EIO' },
  'changed-outside': { code: 'changed-outside', problem: { code: 'half-written', line: 3, column: 4 } },
  'other-board': { code: 'other-board' },
  'not-this-board': { code: 'not-this-board' },
  'not-responding': { code: 'not-responding' },
  'name-taken': { code: 'name-taken' },
} satisfies { [C in FileProblemCode]: Extract<FileProblem, { code: C }> };

const file = { name: 'Débrief.debrief.json', folder: '/home/mamie/Partage' };

describe.each(languages)('words of file problems (%s)', (language) => {
  const t = createTranslator(language);

  it.each(Object.values(samples))(
    'says what $code is, what is safe and what to do',
    (problem: FileProblem) => {
      const words = problemWords(t, problem, file);
      for (const text of Object.values(words)) {
        expect(text).not.toMatch(/[{}]|undefined|files\.problem/);
        expect(text.length).toBeGreaterThan(10);
      }
      expect(words.what).toMatch(language === 'fr' ? /^Rien n’/ : /^Nothing /);
      expect(`${words.what}${words.todo}`).not.toMatch(/\b(vous|votre|erreur|error)\b/i);
    },
  );

  it('says of each something else', () => {
    const all = Object.values(samples).map((problem) => problemWords(t, problem, file));
    for (const part of ['title', 'what'] as const)
      expect(new Set(all.map((words) => words[part]))).toHaveProperty('size', all.length);
  });

  it.each([
    ['half-written', 'changed-outside'],
    ['too-new', 'too-new'],
    ['merge-markers', 'merge-markers'],
    ['invalid', 'invalid'],
  ] as const)('shows the way out of what now lies in the file: %s', (code, way) => {
    const problem = { code: 'changed-outside', problem: samples[code] } as const;
    expect(problemWords(t, problem, file).todo).toBe(problemWords(t, samples[way], file).todo);
  });

  it('names the place in the file', () => {
    expect(problemWords(t, samples['half-written'], file).what).toMatch(/12.*34/);
    expect(problemWords(t, samples.invalid, file).what).toContain('records.c_1.title');
  });

  it('names the file and the folder as they are, unescaped', () => {
    const odd = { name: '<b> & "c" {x}.json', folder: '/tmp/a&b' };
    expect(problemWords(t, samples['file-missing'], odd).what).toContain('<b> & "c" {x}.json');
    expect(problemWords(t, samples['file-missing'], odd).what).toContain('/tmp/a&b');
  });
});
