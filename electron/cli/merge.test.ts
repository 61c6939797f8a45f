import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBoard } from '@shared/crdt/decodeBoard';
import { boardView } from '@shared/model/boardView';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../main/storage/sha256';
import { bundledCli, project, type Ran, run } from './testing/program';

const { home, cli } = bundledCli();
let folder = '';

const debrief = (args: readonly string[], input = ''): Promise<Ran> =>
  run(process.execPath, [cli, ...args], { cwd: folder, input, env: { LANG: 'en_GB.UTF-8' } });

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const viewOf = (text: string) => {
  const decoded = decodeBoard(text, sha256);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  expect(decoded.value.intact).toBe(true);
  return boardView(decoded.value.board);
};

const retro = (id: string) => ({ type: 'retro/create', id, title: 'Au parc', date: '2026-11-23' });

/** A version of `of`, the sample unless said otherwise, in which somebody did something. */
async function version(name: string, command: object, of = 'base.json'): Promise<void> {
  copyFileSync(join(folder, of), join(folder, name));
  const { code, err } = await debrief(['apply', name], JSON.stringify(command));
  expect([code, err]).toEqual([0, '']);
}

beforeEach(() => {
  folder = mkdtempSync(join(home, 'case-'));
  copyFileSync(join(project, 'resources/samples/fr.debrief.json'), join(folder, 'base.json'));
});

describe('debrief merge', () => {
  it('prints the join of all versions, the same bytes in any order', async () => {
    await version('a.json', retro('r_a'));
    await version('b.json', retro('r_b'));
    await version('c.json', retro('r_c'), 'b.json');
    const { code, out, err } = await debrief(['merge', 'a.json', 'b.json', 'c.json']);
    expect([code, err]).toEqual([
      0,
      'a.json: records changed: 2 · fields with two versions to choose from: 0\n',
    ]);
    const view = viewOf(out);
    expect(['r_a', 'r_b', 'r_c'].map((id) => view.has(id))).toEqual([true, true, true]);
    for (const order of ['c.json a.json b.json', 'b.json c.json a.json', 'a.json c.json a.json']) {
      expect((await debrief(['merge', ...order.split(' ')])).out).toBe(out);
    }
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'base.json', 'c.json']);
  });

  it('keeps both texts where two people wrote one field, and says so', async () => {
    await version('both.json', { type: 'person/add', id: 'p_1', name: 'Léo' });
    await version('a.json', { type: 'person/rename', id: 'p_1', name: 'Léon' }, 'both.json');
    await version('b.json', { type: 'person/rename', id: 'p_1', name: 'Léonie' }, 'both.json');
    const { out, err } = await debrief(['merge', 'a.json', 'b.json', '--lang', 'fr']);
    expect(err).toBe('a.json\u202f: fiches modifiées\u202f: 1 · champs à deux versions, au choix\u202f: 1\n');
    expect(out).toContain('"value":"Léon"');
    expect(viewOf(out).get('p_1')).toMatchObject({ name: 'Léonie' });
    write('merged.json', out);
    expect((await debrief(['check', 'merged.json'])).out).toContain(
      '\nfields with more than one version to choose from: 1\n',
    );
  });

  it('does not ask anybody to choose between two places', async () => {
    const card = [...viewOf(read('base.json')).values()].find((record) => record.type === 'card');
    const move = (column: string) => ({ type: 'card/move', id: card?.id, column, after: null });
    await version('a.json', move('cause'));
    await version('b.json', move('action'));
    const { out, err } = await debrief(['merge', 'a.json', 'b.json']);
    expect(out).toContain('"alternatives":{\n');
    expect(err).toContain('choose from: 0\n');
    write('merged.json', out);
    expect((await debrief(['check', 'merged.json'])).out).not.toContain('choose from');
  });

  it('writes to a file that is new', async () => {
    await version('a.json', retro('r_a'));
    await version('b.json', retro('r_b'));
    const ran = await debrief(['merge', 'a.json', 'b.json', '-o', 'out.json']);
    expect(ran).toEqual({
      code: 0,
      out: '',
      err: 'a.json: records changed: 1 · fields with two versions to choose from: 0\n',
    });
    expect(read('out.json')).toBe((await debrief(['merge', 'a.json', 'b.json'])).out);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'base.json', 'out.json']);
  });

  it('takes nothing away from the file it writes to', async () => {
    await version('a.json', retro('r_a'));
    await version('b.json', retro('r_b'));
    await version('out.json', retro('r_out'));
    const { code, err } = await debrief(['merge', 'a.json', 'b.json', '-o', 'out.json']);
    expect([code, err]).toEqual([
      0,
      'out.json: records changed: 2 · fields with two versions to choose from: 0\n',
    ]);
    const view = viewOf(read('out.json'));
    expect(['r_a', 'r_b', 'r_out'].map((id) => view.has(id))).toEqual([true, true, true]);
    // One of the versions may be that file.
    expect((await debrief(['merge', 'a.json', 'out.json', '-o', 'a.json'])).err).toMatch(
      /^a\.json: records changed: 2 /,
    );
    expect(read('a.json')).toBe(read('out.json'));
  });

  it('leaves the file alone when it brings nothing', async () => {
    await version('a.json', retro('r_a'));
    const text = JSON.stringify(JSON.parse(read('a.json')), null, 2);
    write('a.json', text);
    expect((await debrief(['merge', 'a.json', 'base.json', '-o', 'a.json'])).code).toBe(0);
    expect(read('a.json')).toBe(text);
  });

  it('loses nothing when several write to one file at once', async () => {
    const names = ['a', 'b', 'c', 'd'];
    for (const name of names) await version(`${name}.json`, retro(`r_${name}`));
    const runs = names.map((name) => debrief(['merge', `${name}.json`, 'base.json', '-o', 'out.json']));
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const view = viewOf(read('out.json'));
    expect(names.map((name) => view.has(`r_${name}`))).toEqual([true, true, true, true]);
  });

  it('says which version was edited by hand: without an ancestor nobody can tell what', async () => {
    write('a.json', read('base.json').replace('"title":"', '"title":"Euh, '));
    await version('b.json', retro('r_b'));
    const { code, out, err } = await debrief(['merge', 'b.json', 'a.json']);
    expect(code).toBe(0);
    expect(err).toMatch(/^a\.json: edited by hand since [^\n]+\nb\.json: records changed: 1 /);
    expect(out).toContain('Euh, ');
  });

  it.each([
    ['', ': This file is empty'],
    ['{"format":"debrief-board",\n"records":{', ':2:12: This file stops halfway'],
    ['{\n<<<<<<< HEAD\n}', ':2: Two versions are mixed in this file'],
    [
      '{"format":"debrief-board","version":9,"minReader":9,"id":"b_sample_fr","records":{}}',
      ': This board needs a newer Débrief',
    ],
    [
      '{"format":"debrief-board","version":1,"minReader":1,"id":"b_1",\n"records":{\n"r_1":{"type":"retro","title":"x","date":"soon"}}}',
      ':3: Something in this board cannot be read (records.r_1.date: Invalid ISO date)',
    ],
    [
      '{"format":"debrief-board","version":1,"minReader":1,"id":"b_1","records":{}}',
      ': this is another board (b_1) than base.json (b_sample_fr); only versions of one board can be merged',
    ],
  ])('says which version cannot be merged, and where: %j', async (content, expected) => {
    write('odd.json', content);
    const refused = { code: 1, out: '', err: `debrief: odd.json${expected}\n` };
    expect(await debrief(['merge', 'base.json', 'odd.json'])).toEqual(refused);
    expect(await debrief(['merge', 'base.json', 'base.json', 'odd.json', '-o', 'new.json'])).toEqual(refused);
    expect(readdirSync(folder).sort()).toEqual(['base.json', 'odd.json']);
    expect(read('odd.json')).toBe(content);
  });

  it.each([
    ['', 'out.json: This file is empty'],
    ['shopping list', 'out.json: This file is not a Débrief board'],
    [
      '{"format":"debrief-board","version":9,"minReader":9,"id":"b_sample_fr","records":{}}',
      'out.json: This board needs a newer Débrief',
    ],
    [
      '{"format":"debrief-board","version":1,"minReader":1,"id":"b_1","records":{}}',
      'base.json: this is another board (b_sample_fr) than out.json (b_1); only versions of one board can be merged',
    ],
  ])('never writes over what is no version of the board: %j', async (content, expected) => {
    write('out.json', content);
    expect(await debrief(['merge', 'base.json', 'base.json', '-o', 'out.json'])).toEqual({
      code: 1,
      out: '',
      err: `debrief: ${expected}\n`,
    });
    expect(read('out.json')).toBe(content);
  });

  it.each([
    [['merge', 'base.json', 'gone.json'], /^debrief: gone\.json: [^\n]+\n$/],
    [['merge', 'base.json', 'gone/b.json'], /^debrief: gone\/b\.json: [^\n]+\n$/],
    [['merge', 'base.json', '.'], /^debrief: \.: [^\n]+\n$/],
    [['merge', 'base.json', 'base.json', '-o', 'gone/out.json'], /^debrief: gone\/out\.json: [^\n]+\n$/],
    [['merge', 'base.json', 'base.json', '-o', '.'], /^debrief: \.: [^\n]+\n$/],
  ])('says in one line what is wrong with %j', async (args, expected) => {
    const { code, out, err } = await debrief(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(expected);
  });
});
