import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Scene } from '../scene';
import { boardIn, sampleIn } from '../stage';

/** A board that cannot be opened, for each kind of reason. */
const ruined = (name: string, ruin: (path: string) => void): Scene => ({
  name: `trouble-${name}`,
  prepare(folder, language) {
    const path = sampleIn(folder, language);
    ruin(path);
    return path;
  },
  async play({ page }, shoot) {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shoot(`trouble-${name}`);
  },
});
const rewritten = (name: string, change: (text: string) => string): Scene =>
  ruined(name, (path) => writeFileSync(path, change(readFileSync(path, 'utf8'))));

export const troubles: readonly Scene[] = [
  rewritten('empty', () => ''),
  rewritten('half-written', (text) => text.slice(0, 5_000)),
  rewritten('not-json', (text) => text.replace('"records":{', '"records":{\n- un\n')),
  rewritten('merge-markers', (text) => text.replace('"alternatives"', '<<<<<<< HEAD\n"alternatives"')),
  rewritten('not-a-board', () => '{"name":"debrief","version":"1.0.0"}'),
  rewritten('invalid', (text) => text.replace(/"date":"\d{4}-\d\d-\d\d"/, '"date":"un dimanche"')),
  rewritten('too-new', newer),
  ruined('folder', (path) => {
    rmSync(path);
    mkdirSync(path);
  }),
  ruined('folder-missing', (path) => rmSync(dirname(path), { recursive: true })),
];

function newer(text: string): string {
  return text.replace('"version":1,"minReader":1', '"version":7,"minReader":7');
}

/** A board from a newer version, looked at all the same. */
export const lookedAt: Scene = {
  name: 'looked-at',
  prepare(folder, language) {
    const path = sampleIn(folder, language);
    writeFileSync(path, newer(readFileSync(path, 'utf8')));
    return path;
  },
  async play({ page, t }, shoot) {
    await page.getByRole('button', { name: t('files.look') }).click();
    await page.getByRole('region', { name: t('column.happened') }).waitFor();
    await shoot('looked-at');
  },
};

/** What goes wrong with the file while the board is open. */
const spoilt = (name: string, spoil: (path: string) => void): Scene => ({
  name: `failing-${name}`,
  prepare: sampleIn,
  async play({ page, folder }, shoot, { language }) {
    const path = boardIn(folder, language);
    spoil(path);
    await page.evaluate((place) => window.debrief.invoke('board:command', place), {
      type: 'person/add',
      name: 'Tata',
    } as const);
    await page.evaluate(() => window.debrief.invoke('file:save-now', undefined));
    await page.locator('footer section').waitFor();
    await shoot(`failing-${name}`);
  },
});

export const failing: readonly Scene[] = [
  spoilt('file-missing', (path) => rmSync(path)),
  spoilt('folder-missing', (path) => rmSync(dirname(path), { recursive: true })),
  spoilt('changed-outside', (path) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, 4_000))),
  spoilt('other-board', (path) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"id":"b_[^"]+"/, '"id":"b_another"')),
  ),
];
