import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { parseStartArguments } from './startArguments';

const nothing = { board: null, userDataDir: null, language: null };
const named = (path: string) => ({ path: resolve(path), mayCreate: true });
const clicked = (path: string) => ({ path: resolve(path), mayCreate: false });

it.each([
  [[], nothing],
  [
    ['debrief', '--board=/tmp/a=b.json', '--user-data-dir=/tmp/u', '--lang=fr'],
    { board: named('/tmp/a=b.json'), userDataDir: '/tmp/u', language: 'fr' },
  ],
  [['debrief', '--lang=fr-CA'], { ...nothing, language: 'fr' }],
  [['debrief', '--lang=de'], nothing],
  [['debrief', '--board='], nothing],
  [['debrief', '--board=a', '--board=b'], { ...nothing, board: named('b') }],
  [['debrief', '--boards=c'], nothing],
  [
    ['debrief', '/home/a b/é & co.debrief.json'],
    { ...nothing, board: clicked('/home/a b/é & co.debrief.json') },
  ],
  [['debrief', 'relative.json', 'second.json'], { ...nothing, board: clicked('relative.json') }],
  [['debrief', '--no-sandbox', '-psn_0_1', '', 'x.json'], { ...nothing, board: clicked('x.json') }],
  [['debrief', 'x.json', '--board=y.json'], { ...nothing, board: named('y.json') }],
  [
    ['debrief', pathToFileURL(resolve('/a/É #1 100%.json')).href],
    { ...nothing, board: clicked('/a/É #1 100%.json') },
  ],
  [
    ['debrief', 'file://elsewhere.example/%zz'],
    { ...nothing, board: clicked('file://elsewhere.example/%zz') },
  ],
] as const)('%j', (argv, expected) => {
  expect(parseStartArguments(argv)).toEqual(expected);
});

it('knows that Electron gets the app as its first plain word', () => {
  const options = { isDefaultApp: true };
  expect(parseStartArguments(['electron', '--no-sandbox', '.'], options).board).toBeNull();
  expect(parseStartArguments(['electron', '.', 'x.json'], options).board).toEqual(clicked('x.json'));
});
