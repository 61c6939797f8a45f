import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { decodeBoard } from '@shared/crdt/decodeBoard';
import { boardView } from '@shared/model/boardView';
import { beforeEach, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { sha256 } from '../main/storage/sha256';
import { bundledCli, project, type Ran, run } from './testing/program';

const { home, cli } = bundledCli();

let folder = '';
let board = '';
beforeEach(() => {
  folder = mkdtempSync(join(home, 'case-'));
  board = join(folder, 'board.json');
  copyFileSync(join(project, 'resources/samples/fr.debrief.json'), board);
});

const debrief = (
  args: readonly string[],
  input: string | Uint8Array = '',
  env = {},
  user: { readonly uid?: number } = {},
): Promise<Ran> =>
  run(process.execPath, [cli, ...args], {
    ...user,
    cwd: folder,
    input,
    env: { LANG: 'en_GB.UTF-8', ...env },
  });

const viewOf = (path: string) => {
  const decoded = decodeBoard(readFileSync(path, 'utf8'), sha256);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return { ...decoded.value, view: boardView(decoded.value.board) };
};

const lines = (...commands: readonly object[]) =>
  commands.map((command) => `${JSON.stringify(command)}\n`).join('');
const newRetro = { type: 'retro/create', id: 'r_new', title: 'Au parc', date: '2026-11-23' };
const newCard = { type: 'card/add', id: 'c_new', retro: 'r_new', column: 'happened', title: 'Il a plu' };

describe('debrief export', () => {
  it('prints the lessons, in the language that is asked for', async () => {
    const { code, out, err } = await debrief(['export', 'lessons', board, '--lang', 'fr']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^---\ntitle: "Leçons"\n/);
    expect(out).toContain(
      '- **Rien à manger pour les enfants dans notre sac**\n  - → Mettre deux petits pots',
    );
    expect((await debrief(['export', 'lessons', board])).out).toContain('title: "Lessons"');
    const french = await debrief(['export', 'lessons', board], '', { LANG: 'fr_FR.UTF-8' });
    expect(french.out).toBe(out);
  });

  it('prints the newest retrospective, or the one that is named', async () => {
    expect((await debrief(['export', 'retro', board])).out).toContain('date: 2026-11-22');
    const { view } = viewOf(board);
    const tea = [...view.values()].find((record) => record.type === 'retro' && record.date === '2026-10-29');
    expect((await debrief(['export', 'retro', board, '--retro', tea?.id ?? ''])).out).toContain('# Le thé');
  });

  it('prints the page before we leave, for the last place or the one that is named', async () => {
    const last = await debrief(['export', 'leaving', board, '--lang', 'fr']);
    expect([last.code, last.err]).toEqual([0, '']);
    expect(last.out).toMatch(/^---\ntitle: "Avant de partir"\ntype: debrief-leaving\nplace: /);
    const [, place = ''] = /\nplace: "?(.*?)"?\n/.exec(last.out) ?? [];
    const named = await debrief(['export', 'leaving', board, '--lang', 'fr', '--place', place.toUpperCase()]);
    expect(named.out).toBe(last.out);
    const elsewhere = await debrief(['export', 'leaving', board, '--place', 'Chez Léo']);
    expect(elsewhere.out).toContain('# Before we leave\n\nChez Léo · ');
  });

  it('writes to a file, in place of an older export', async () => {
    const output = join(folder, 'out.md');
    writeFileSync(output, 'older');
    expect(await debrief(['export', 'board', 'board.json', '-o', 'out.md'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(output, 'utf8')).toBe((await debrief(['export', 'board', board])).out);
    expect(readdirSync(folder).sort()).toEqual(['board.json', 'out.md']);
  });

  it('never replaces a board', async () => {
    const before = readFileSync(board);
    const ran = await debrief(['export', 'board', board, '-o', board]);
    expect(ran).toEqual({
      code: 1,
      out: '',
      err: `debrief: ${board}: this is a board, and an export never replaces one\n`,
    });
    expect(readFileSync(board)).toEqual(before);
  });

  it('writes into a pipe, rather than replace it', async () => {
    const child = spawn(
      'sh',
      [
        '-c',
        'mkfifo out && (cat out & "$0" "$1" export lessons board.json -o out; wait; ls -l out)',
        process.execPath,
        cli,
      ],
      {
        cwd: folder,
        env: { PATH: process.env.PATH },
      },
    );
    const out = await readAll(child.stdout);
    expect(out).toContain('# Lessons');
    expect(out).toMatch(/\np\S+ .* out\n$/);
  });

  it.each([
    [
      ['export', 'retro', 'board.json', '--retro', 'r_9'],
      'board.json: there is no retrospective r_9 on this board',
    ],
    [['export', 'lessons', 'gone.json'], 'gone.json: '],
    [['export', 'lessons', 'gone/board.json'], 'gone/board.json: '],
    [['export', 'lessons', '.'], '.: '],
    [['export', 'lessons', 'board.json', '-o', 'gone/out.md'], 'gone/out.md: '],
    [['export', 'lessons', 'board.json', '-o', 'board.json/out.md'], 'board.json/out.md: '],
    [['export', 'lessons', 'board.json', '-o', '.'], '.: '],
  ])('says in one line what is wrong with %j', async (args, start) => {
    const { code, out, err } = await debrief(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^debrief: [^\n]+[^\s]\n$/);
    expect(err.startsWith(`debrief: ${start}`)).toBe(true);
    expect(err).not.toMatch(/ at |Error:/);
  });

  it('ends quietly when nobody reads on', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({
      ...newCard,
      id: `c_${index}`,
      title: 'mot '.repeat(30),
    }));
    expect((await debrief(['apply', board], lines(newRetro, ...many))).err).toBe('');
    const child = spawn('sh', ['-c', `"${process.execPath}" "${cli}" export board "${board}" | head -n 1`], {
      env: { PATH: process.env.PATH },
    });
    const [out, err] = await Promise.all([
      readAll(child.stdout),
      readAll(child.stderr),
      once(child, 'close'),
    ]);
    expect([out, err]).toEqual(['---\n', '']);
  });
});

describe('debrief check', () => {
  it('counts what is in a good board', async () => {
    expect(await debrief(['check', 'board.json', '--lang=fr'])).toEqual({
      code: 0,
      out: 'board.json\u202f: tableau en bon état (b_sample_fr)\nrétrospectives\u202f: 5 · cartes\u202f: 45 · personnes\u202f: 2 · leçons\u202f: 4 · à la corbeille\u202f: 0\n',
      err: '',
    });
  });

  it('says what was edited by hand and what leads nowhere, with the line', async () => {
    const text = readFileSync(board, 'utf8');
    const line = text.split('\n').findIndex((each) => each.startsWith('"c_'));
    const id = /"(c_[^"]+)"/.exec(text)?.[1] ?? '';
    const edited = text
      .replace(/"retro":"r_[^"]+"/, '"retro":"r_gone"')
      .replace('"records":{\n', '"records":{\n"x_1":{"type":"weather","sky":"blue"},\n');
    writeFileSync(board, edited);
    const { code, out } = await debrief(['check', 'board.json']);
    expect(code).toBe(0);
    expect(out.split('\n').slice(2)).toEqual([
      'edited by hand since Débrief last wrote it (the checksum differs); that is fine',
      'records of the unknown type “weather”, kept as they are: 1',
      `board.json:${line + 2}: ${id} belongs to the retrospective r_gone, which is not in the file`,
      '',
    ]);
  });

  it.each([
    ['', 'board.json: This file is empty'],
    ['\0\0\0\0', 'board.json: This file is empty'],
    ['{"format":"debrief-board",\n"records":{', 'board.json:2:12: This file stops halfway'],
    ['{"format":\n nonsense}', 'board.json:2:2: This is not a board that can be read'],
    ['[1, 2]', 'board.json: This file is not a Débrief board'],
    ['{\n<<<<<<< HEAD\n}', 'board.json:2: Two versions are mixed in this file'],
    [
      '{"format":"debrief-board","version":9,"minReader":9,"id":"b_1","records":{}}',
      'board.json: This board needs a newer Débrief',
    ],
    [
      '{"format":"debrief-board","version":1,"minReader":1,"id":"b_1",\n"records":{\n"r_1":{"type":"retro","title":"x","date":"soon"}}}',
      'board.json:3: Something in this board cannot be read (records.r_1.date: Invalid ISO date)',
    ],
    [
      '{"format":"debrief-board","version":1,"minReader":1,"id":"b_1",\n"records":{\n"r_\\u001b[31m":{"type":7}}}',
      /^debrief: board.json: Something in this board cannot be read \(\P{Cc}*\)\n$/u,
    ],
  ])('says what is wrong and where: %j', async (content, expected) => {
    writeFileSync(board, content);
    const { code, out, err } = await debrief(['check', 'board.json']);
    expect([code, out]).toEqual([1, '']);
    if (typeof expected === 'string') expect(err).toBe(`debrief: ${expected}\n`);
    else expect(err).toMatch(expected);
    expect(readFileSync(board, 'utf8')).toBe(content);
  });

  it('reads a file with a byte order mark', async () => {
    writeFileSync(board, `\uFEFF${readFileSync(board, 'utf8')}`);
    expect((await debrief(['check', board])).code).toBe(0);
  });
});

describe('debrief apply', () => {
  it('carries out all commands and stamps them', async () => {
    const before = viewOf(board);
    expect(await debrief(['apply', 'board.json'], lines(newRetro, newCard))).toEqual({
      code: 0,
      out: 'board.json: 2 commands carried out\n',
      err: '',
    });
    const after = viewOf(board);
    expect(after.intact).toBe(true);
    expect(after.view.get('c_new')).toMatchObject({ title: 'Il a plu', place: { retro: 'r_new' } });
    expect(after.view.size).toBe(before.view.size + 2);
    for (const [id, record] of before.board.records) expect(after.board.records.get(id)).toEqual(record);
    expect(readdirSync(folder)).toEqual(['board.json']);
  });

  it('stamps each run with a name of its own', async () => {
    await debrief(['apply', board], lines(newRetro));
    await debrief(['apply', board], lines(newCard));
    const { board: after } = viewOf(board);
    const writer = (id: string) => /\.([0-9a-z]+):1$/.exec(after.records.get(id)?.stamps['*'] ?? '')?.[1];
    expect(writer('r_new')).toMatch(/^[0-9a-z]{10}$/);
    expect(writer('c_new')).toMatch(/^[0-9a-z]{10}$/);
    expect(writer('c_new')).not.toBe(writer('r_new'));
  });

  it.each([
    [
      'board.json',
      lines(newRetro, { ...newCard, retro: 'r_9' }),
      'line 2, r_9: That is no longer on the board. Nothing was written.',
    ],
    [
      'board.json',
      lines(newRetro, { ...newCard, title: ' ' }),
      'line 2, c_new: A few words are needed here. Nothing was written.',
    ],
    ['board.json', `${lines(newRetro)}\n{"type`, 'line 3: this is not JSON. Nothing was written.'],
    [
      'board.json',
      `${lines(newRetro)}{"type":"x"}`,
      'line 2: there is no command of the type “x”. Nothing was written.',
    ],
    [
      'board.json',
      '{"type":"person/add"}',
      /^debrief: line 1: something is wrong in this command \(name: [^\n]+\)\. Nothing was written\.\n$/,
    ],
    ['gone.json', lines(newRetro), /^debrief: gone\.json: [^\n]+ \(--create makes it\)\n$/],
    ['gone/b.json', lines(newRetro), /^debrief: gone\/b\.json: [^\n(]+\n$/],
  ])('changes nothing in %s unless all of %j can be done', async (file, input, expected) => {
    const before = readFileSync(board);
    const { code, out, err } = await debrief(['apply', file], input);
    expect([code, out]).toEqual([1, '']);
    if (typeof expected === 'string') expect(err).toBe(`debrief: ${expected}\n`);
    else expect(err).toMatch(expected);
    expect(readFileSync(board)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['board.json']);
  });

  it('makes a missing board when told to, and only there', async () => {
    const ran = await debrief(['apply', 'new.json', '--create'], lines(newRetro, newCard));
    expect(ran).toEqual({ code: 0, out: 'new.json: 2 commands carried out\n', err: '' });
    const { board: made, view } = viewOf(join(folder, 'new.json'));
    expect(made.id).toMatch(/^b_[0-9A-Z]{26}$/);
    expect([...view.keys()]).toEqual(['c_new', 'r_new']);
    expect((await debrief(['apply', 'empty.json', '--create'])).code).toBe(0);
    expect(viewOf(join(folder, 'empty.json')).view.size).toBe(0);
    expect((await debrief(['apply', 'gone/b.json', '--create'], lines(newRetro))).code).toBe(1);
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });

  it('leaves the file alone when nothing changes', async () => {
    const text = JSON.stringify(JSON.parse(readFileSync(board, 'utf8')), null, 2);
    writeFileSync(board, text);
    const [retro] = viewOf(board).view.values();
    const again = {
      type: 'card/set-title',
      id: retro?.id,
      title: retro && 'title' in retro ? retro.title : '',
    };
    expect((await debrief(['apply', board], lines(again))).code).toBe(0);
    expect((await debrief(['apply', board], '')).code).toBe(0);
    expect(readFileSync(board, 'utf8')).toBe(text);
  });

  it('writes through a link and keeps the mode', async () => {
    chmodSync(board, 0o640);
    symlinkSync(board, join(folder, 'link.json'));
    expect((await debrief(['apply', 'link.json'], lines(newRetro))).code).toBe(0);
    expect(viewOf(board).view.has('r_new')).toBe(true);
    expect(statSync(board).mode & 0o777).toBe(0o640);
  });

  it('leaves a file alone that is protected against writing, and keeps what it holds', async () => {
    const before = readFileSync(board);
    chmodSync(board, 0o444);
    // Root may write anywhere, so it tries as somebody else, in a folder where anybody may.
    const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    chmodSync(home, 0o755);
    chmodSync(folder, 0o777);
    const { code, out, err } = await debrief(['apply', 'board.json'], lines(newRetro), {}, user);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe('debrief: board.json: This file cannot be written to\n');
    expect(readFileSync(board)).toEqual(before);
  });

  it('loses nothing when several run at once', async () => {
    const runs = Array.from({ length: 6 }, (_, index) =>
      debrief(['apply', board], lines({ ...newRetro, id: `r_${index}` })),
    );
    const said = (await Promise.all(runs)).map(({ err }) => err);
    const { view } = viewOf(board);
    expect(said.map((line, index) => [line, view.has(`r_${index}`)])).toEqual(said.map(() => ['', true]));
  });

  it('refuses what is not UTF-8', async () => {
    const { code, err } = await debrief(['apply', board], Uint8Array.from([0x22, 0xe9, 0x22]));
    expect([code, err]).toEqual([1, 'debrief: line 1: this is not UTF-8 text. Nothing was written.\n']);
  });

  it('refuses a folder in place of a file', async () => {
    mkdirSync(join(folder, 'dir.json'));
    const { code, err } = await debrief(['apply', 'dir.json', '--create'], lines(newRetro));
    expect(code).toBe(1);
    expect(err).toMatch(/^debrief: dir\.json: [^\n]+\n$/);
  });
});

describe('debrief', () => {
  it.each(['fr', 'en'])('explains itself in %s, on stdout', async (lang) => {
    const { code, out, err } = await debrief(['--help', '--lang', lang]);
    expect([code, err]).toEqual([0, '']);
    for (const word of [
      'export lessons',
      'export retro',
      'export board',
      'export leaving',
      'check',
      'apply',
      'merge',
      'merge-driver',
      '--create',
      '--lang',
      '-o',
      '--retro',
      '--place',
    ]) {
      expect(out).toContain(word);
    }
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('knows its version', async () => {
    expect(await debrief(['--version'])).toEqual({ code: 0, out: `debrief ${version}\n`, err: '' });
  });

  it('answers what it does not understand in one line, with code 2', async () => {
    expect(await debrief(['mend', 'a', 'b'], '', { LANG: 'fr_FR.UTF-8' })).toEqual({
      code: 2,
      out: '',
      err: 'debrief: pas de commande «\u202fmend\u202f»\u202f: export, check, apply ou merge (voir debrief --help)\n',
    });
    expect(await debrief([])).toEqual({
      code: 2,
      out: '',
      err: 'debrief: what is to be done? export, check, apply or merge (debrief --help says how)\n',
    });
  });
});
