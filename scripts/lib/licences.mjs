import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A package whose code is in the build, as Vite writes it down (`build.license`).
 * @typedef {{ name: string, version: string, identifier?: string, text?: string }} Licence
 */

/** What packages say of their licence elsewhere than in a file of that name. @type {Readonly<Record<string, Partial<Licence>>>} */
const SAID_ELSEWHERE = {
  format: {
    identifier: 'MIT',
    text: 'Copyright 2010 - 2014 Sami Samhuri sami@samhuri.net\n\nMIT license: http://sjs.mit-license.org',
  },
};

/** Licences under which something may be given on as part of an app under the MIT licence. */
const WELCOME = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'CC0-1.0',
  'OFL-1.1',
  'Unlicense',
];

export const LICENCES = 'THIRD-PARTY-LICENSES.txt';
const PARTS = ['main', 'preload', 'renderer'];

/**
 * Makes one text of what the parts of a build have noted, where the About dialog can show it, and removes the notes.
 * Throws for a package whose licence is missing or not one of those that are welcome: it must not get into the app
 * unnoticed.
 * @param {string} out the build's folder
 */
export function writeLicences(out) {
  const notes = PARTS.map((part) => join(out, part, 'licences.json')).filter((path) => existsSync(path));
  const all = notes.flatMap((path) => /** @type {Licence[]} */ (JSON.parse(readFileSync(path, 'utf8'))));
  writeFileSync(join(out, 'renderer', LICENCES), licencesText(all));
  for (const path of notes) rmSync(path);
}

/** @param {readonly Licence[]} found in any order, some more than once @returns {string} */
export function licencesText(found) {
  const byKey = new Map(
    found.map((one) => [`${one.name} ${one.version}`, { ...SAID_ELSEWHERE[one.name], ...one }]),
  );
  const all = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  const wrong = all.filter(([, { identifier = '', text }]) => !WELCOME.includes(identifier) || !text);
  if (wrong.length > 0) {
    const names = wrong.map(([key, { identifier }]) => `${key} (${identifier ?? 'no licence'})`);
    throw new Error(`Look at the licence of ${names.join(', ')}, then at scripts/lib/licences.mjs.`);
  }
  const list = all.map(([key, { identifier }]) => `  ${key}, ${identifier}`);
  const texts = all.map(
    ([key, { text = '' }]) => `${'-'.repeat(72)}\n${key}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
  );
  return [
    'Débrief is under the MIT licence. It is made with the work of many others, who let it be used under these licences:\n',
    `${list.join('\n')}\n`,
    'Electron and Chromium come with the app in files of their own beside its program: LICENSE.electron.txt and\nLICENSES.chromium.html.\n',
    ...texts,
  ].join('\n');
}
