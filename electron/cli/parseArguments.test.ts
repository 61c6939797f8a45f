import { describe, expect, it } from 'vitest';
import { languageOf, parseArguments } from './parseArguments';

const parse = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''));

describe('parseArguments', () => {
  it.each([
    ['export lessons b.json', { kind: 'export', what: 'lessons', file: 'b.json', retro: null, output: null }],
    ['export board b.json -o out.md', { kind: 'export', what: 'board', output: 'out.md' }],
    ['export ics b.json -o a.ics', { kind: 'export', what: 'ics', output: 'a.ics' }],
    ['--output=out.md export board b.json', { kind: 'export', what: 'board', output: 'out.md' }],
    ['export leaving b.json', { kind: 'export', what: 'leaving', place: null }],
    ['export leaving b.json --place Écurie', { kind: 'export', what: 'leaving', place: 'Écurie' }],
    ['export board b.json -o -', { kind: 'export', output: null }],
    [
      'export retro --retro r_1 b.json --lang fr',
      { kind: 'export', what: 'retro', file: 'b.json', retro: 'r_1' },
    ],
    ['check b.json', { kind: 'check', file: 'b.json' }],
    ['check -- -odd.json', { kind: 'check', file: '-odd.json' }],
    ['apply b.json', { kind: 'apply', file: 'b.json', create: false }],
    ['apply --create b.json', { kind: 'apply', file: 'b.json', create: true }],
    ['merge a b', { kind: 'merge', files: ['a', 'b'], output: null }],
    ['merge a b c d -o out', { kind: 'merge', files: ['a', 'b', 'c', 'd'], output: 'out' }],
    ['merge -o - a b', { kind: 'merge', files: ['a', 'b'], output: null }],
    ['merge-driver o a b', { kind: 'merge-driver', ancestor: 'o', ours: 'a', theirs: 'b', name: null }],
    ['merge-driver o a b c/d.json', { kind: 'merge-driver', ours: 'a', name: 'c/d.json' }],
    ['--help', { kind: 'help' }],
    ['export -h', { kind: 'help' }],
    ['--version', { kind: 'version' }],
  ])('understands %s', (line, expected) => {
    expect(parse(line)).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    ['', 'no-command', ''],
    ['mend a b', 'unknown-command', 'mend'],
    ['export', 'export-what', ''],
    ['export all b.json', 'export-what', 'all'],
    ['export lessons', 'no-file', ''],
    ['check', 'no-file', ''],
    ['check a b', 'too-many', 'b'],
    ['merge', 'two-files', ''],
    ['merge a -o out', 'two-files', ''],
    ['merge a b --create', 'unknown-option', '--create'],
    ['merge-driver o a', 'driver-files', ''],
    ['merge-driver o a b c d', 'too-many', 'd'],
    ['merge-driver o a b -o a', 'unknown-option', '--output'],
    ['check a --force', 'unknown-option', '--force'],
    ['check a -x', 'unknown-option', '-x'],
    ['check a --create', 'unknown-option', '--create'],
    ['check a -o out', 'unknown-option', '--output'],
    ['export board b --retro r_1', 'unknown-option', '--retro'],
    ['export retro b --place Angers', 'unknown-option', '--place'],
    ['export leaving b --place=', 'no-value', '--place'],
    ['apply b --create=yes', 'unknown-option', '--create=yes'],
    ['export board b -o', 'no-value', '-o'],
    ['export retro b --retro=', 'no-value', '--retro'],
    ['check a --lang de', 'unknown-language', 'de'],
  ])('says what is wrong with “%s”', (line, code, word) => {
    expect(parse(line)).toEqual({ ok: false, error: { code, word } });
  });
});

it('leaves git no ancestor', () => {
  expect(parseArguments(['merge-driver', '', 'a', 'b'])).toMatchObject({ ok: true, value: { ancestor: '' } });
  expect(parseArguments(['merge-driver', 'o', '', 'b'])).toMatchObject({ error: { code: 'driver-files' } });
  expect(parseArguments(['merge', 'a', ''])).toMatchObject({ error: { code: 'two-files' } });
});

describe('languageOf', () => {
  it.each([
    [['--lang', 'fr'], { LANG: 'en_GB.UTF-8' }, 'fr'],
    [[], { LANG: 'fr_CH.UTF-8' }, 'fr'],
    [[], { LC_ALL: 'en_US.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'C' }, 'fr'],
    [[], { LANG: 'C.UTF-8' }, 'en'],
    [[], {}, 'en'],
    [['--lang', 'de'], { LANG: 'fr_FR' }, 'fr'],
    [['--nonsense'], { LANG: 'fr_FR' }, 'fr'],
  ])('%j with %j is %s', (argv, env, language) => {
    expect(languageOf(argv, env)).toBe(language);
  });
});
