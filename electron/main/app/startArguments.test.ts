import { expect, it } from 'vitest';
import { parseStartArguments } from './startArguments';

it.each([
  [[], { board: null, userDataDir: null, language: null }],
  [
    ['electron', '.', '--board=/tmp/a=b.json', '--user-data-dir=/tmp/u', '--lang=fr'],
    { board: '/tmp/a=b.json', userDataDir: '/tmp/u', language: 'fr' },
  ],
  [['--lang=fr-CA'], { board: null, userDataDir: null, language: 'fr' }],
  [['--lang=de'], { board: null, userDataDir: null, language: null }],
  [['--board='], { board: null, userDataDir: null, language: null }],
  [['--board=a', '--board=b'], { board: 'b', userDataDir: null, language: null }],
  [['--board', 'a', '--boards=c'], { board: null, userDataDir: null, language: null }],
] as const)('%j', (argv, expected) => {
  expect(parseStartArguments(argv)).toEqual(expected);
});
