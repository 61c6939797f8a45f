import { execFile } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeBoard } from '@shared/crdt/decodeBoard';
import { mergeBoards } from '@shared/crdt/merge';
import type { Language } from '@shared/i18n/languages';
import type { FileProblem } from '@shared/ipc/contract';
import { encodeUtf8 } from '@shared/utf8';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type AppMemory, openAppMemory } from '../memory/appMemory';
import type { Memory } from '../memory/memory';
import type { StartReader } from '../storage/patientReader';
import { sha256 } from '../storage/sha256';
import { createTempName } from '../storage/tempName';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createQuietLog } from '../testing/quietLog';
import { asNobody, tempFolder } from '../testing/tempFolder';
import { BoardDesk } from './boardDesk';
import type { Dialogs, UnsavedAnswer } from './dialogs';
import type { MergeBoards } from './receive';

const board = boardWith([retro, card('c_1', 'Repas à 13 h 30')]);
const text = textOf(board);

async function setUp({
  memory,
  data: given,
  merge = mergeBoards,
  startReader = () => {
    throw new Error('No reader here');
  },
}: {
  memory?: Memory<AppMemory>;
  data?: string;
  merge?: MergeBoards;
  startReader?: StartReader;
} = {}) {
  const folder = await tempFolder();
  const data = given ?? (await tempFolder());
  const log = createQuietLog();
  const answers = {
    open: null as string | null,
    save: null as string | null,
    unsaved: [] as UnsavedAnswer[],
    language: 'fr' as Language,
  };
  const asked: FileProblem[] = [];
  const dialogs: Dialogs = {
    chooseBoard: async () => answers.open,
    nameNewBoard: async () => answers.save,
    nameCopy: async () => answers.save,
    nameExport: async () => answers.save,
    askUnsaved: async (problem) => {
      asked.push(problem);
      return answers.unsaved.shift() ?? 'stay';
    },
  };
  const published: { channel: string; payload: unknown }[] = [];
  let minted = 0;
  const remembered = memory ?? openAppMemory(data, log);
  const desk = new BoardDesk({
    folder: data,
    memory: remembered,
    dialogs,
    publish: (channel, payload) => published.push({ channel, payload }),
    onScreen: () => published.push({ channel: 'screen:changed', payload: desk.screen }),
    language: () => answers.language,
    sampleText: async (language) => textOf(boardWith([retro], `b_sample_${language}`)),
    merge,
    mintId: (kind) => {
      minted += 1;
      return `${kind}_minted${minted}`;
    },
    mintReplica: () => 'mine',
    now: () => Date.UTC(2026, 10, 22),
    log,
    startReader,
  });
  onTestFinished(async () => {
    await desk.close();
    await remembered.flush();
  });
  const path = join(folder, 'Board.debrief.json');
  const put = (content: string, name = 'Board.debrief.json') => writeFile(join(folder, name), content);
  const boardIn = async (file: string) => {
    const decoded = decodeBoard(await readFile(file, 'utf8'), sha256);
    if (!decoded.ok) throw new Error(decoded.error.code);
    return decoded.value.board;
  };
  return { desk, folder, data, path, put, answers, asked, published, memory: remembered, boardIn };
}

describe('a start', () => {
  it('without anything shows the first page', async () => {
    const { desk } = await setUp();
    await desk.start(null);
    expect(desk.screen).toEqual({ kind: 'setup', recent: [] });
  });

  it('with --board opens that board', async () => {
    const { desk, put, path, memory } = await setUp();
    await put(text);
    await desk.start(path);
    expect(desk.screen).toMatchObject({
      kind: 'board',
      board: { id: 'b_test', isSample: false, readOnly: null },
    });
    expect(memory.value()).toMatchObject({ recent: [path], last: { kind: 'file', path } });
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('with --board makes it where its folder exists', async () => {
    const { desk, path, boardIn } = await setUp();
    await desk.start(path);
    expect(desk.screen).toMatchObject({ kind: 'board', board: { records: '[]' } });
    expect((await boardIn(path)).id).toMatch(/^b_minted/);
  });

  it('with --board in a folder that is not there makes neither', async () => {
    const { desk, folder } = await setUp();
    await desk.start(join(folder, 'gone', 'Board.debrief.json'));
    expect(desk.screen).toMatchObject({
      kind: 'trouble',
      problem: { code: 'folder-missing' },
      canLook: false,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('opens the board that was open last', async () => {
    const one = await setUp();
    await one.put(text);
    await one.desk.start(one.path);
    const two = await setUp({ memory: one.memory });
    await two.desk.start(null);
    expect(two.desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_test' } });
  });

  it('stays with that one when another lies in its file by now, until somebody chooses the file', async () => {
    const one = await setUp();
    await one.put(text);
    await one.desk.start(one.path);
    one.desk.session?.apply(card('c_2', 'À nous'));
    await one.desk.close();
    const other = textOf(boardWith([retro], 'b_other'));
    await one.put(other);
    const again = () => setUp({ memory: one.memory, data: one.data });

    const two = await again();
    await two.desk.start(null);
    expect(two.desk.screen).toMatchObject({
      kind: 'board',
      board: { id: 'b_test', save: { kind: 'failing', problem: { code: 'other-board' } } },
    });
    expect(two.desk.session?.view.get('c_2')).toMatchObject({ title: 'À nous' });
    expect(await two.desk.session?.saveNow()).toMatchObject({ ok: false, error: { code: 'other-board' } });
    expect(await readFile(one.path, 'utf8')).toBe(other);

    two.answers.open = one.path;
    await two.desk.choose();
    expect(two.desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_other' } });
    const three = await again();
    await three.desk.start(null);
    expect(three.desk.screen).toMatchObject({
      kind: 'board',
      board: { id: 'b_other', save: { kind: 'saved' } },
    });
  });

  it('follows that one to another name where another has taken its own', async () => {
    const one = await setUp();
    await one.put(text);
    await one.desk.start(one.path);
    await one.desk.close();
    await rename(one.path, join(one.folder, 'Chez nous.json'));
    await one.put(textOf(boardWith([retro], 'b_other')));
    const two = await setUp({ memory: one.memory, data: one.data });
    await two.desk.start(null);
    expect(two.desk.screen).toMatchObject({
      kind: 'board',
      board: { id: 'b_test', file: { name: 'Chez nous.json' }, save: { kind: 'saved' } },
    });
  });

  it('does not make that one again when it is gone', async () => {
    const one = await setUp();
    await one.put(text);
    await one.desk.start(one.path);
    await rm(one.path);
    const two = await setUp({ memory: one.memory });
    await two.desk.start(null);
    expect(two.desk.screen).toMatchObject({
      kind: 'trouble',
      problem: { code: 'file-missing' },
      file: { name: 'Board.debrief.json' },
    });
    expect(await readdir(one.folder)).toEqual([]);
  });
});

it('what a crash in mid-write left beside a board is cleared up once it is old', async () => {
  const { desk, path, put, folder } = await setUp();
  await put(text);
  const [old, fresh] = [createTempName(), createTempName()];
  for (const name of [old, fresh]) await writeFile(join(folder, name), 'half');
  // The tests' present is in November 2026.
  await utimes(join(folder, old), 1_000, 1_000);
  await utimes(join(folder, fresh), new Date(Date.UTC(2026, 10, 22)), new Date(Date.UTC(2026, 10, 22)));
  await desk.start(path);
  await vi.waitFor(async () => expect(await readdir(folder)).not.toContain(old));
  expect(await readdir(folder)).toContain(fresh);
});

describe('a file that cannot be opened', () => {
  const cases: [string, string | Buffer, object, boolean][] = [
    ['empty', '', { code: 'empty' }, false],
    ['nothing but zeros', '\0'.repeat(4096), { code: 'empty' }, false],
    ['half-written', text.slice(0, 200), { code: 'half-written' }, false],
    ['not JSON', '{"format": debrief}', { code: 'not-json', line: 1, column: 12 }, false],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), { code: 'not-a-board' }, false],
    ['a login page', '<!doctype html><title>Wi-Fi</title>', { code: 'not-a-board' }, false],
    ['other JSON', '{"name":"package"}', { code: 'not-a-board' }, false],
    [
      'merged by git with conflicts',
      text.replace('"stamps"', '<<<<<<< HEAD\n"stamps"'),
      { code: 'merge-markers' },
      false,
    ],
    [
      'invalid in one place',
      text.replace('"2026-11-15"', '"hier"'),
      { code: 'invalid', where: 'records.r_1.date' },
      false,
    ],
    ['too new', textOf({ ...board, version: 9, minReader: 9 }), { code: 'too-new', version: 9 }, true],
    [
      'too new to make anything of',
      '{"format":"debrief-board","version":9,"minReader":9,"id":"b_1","records":[]}',
      { code: 'too-new' },
      false,
    ],
  ];
  it.each(cases)(
    'because it is %s is shown with what is wrong and stays byte for byte',
    async (_what, content, problem, canLook) => {
      const { desk, path, folder, memory } = await setUp();
      await writeFile(path, content);
      await desk.start(path);
      expect(desk.screen).toMatchObject({ kind: 'trouble', problem, canLook });
      for (const open of [
        () => desk.openFile(path, { mayCreate: true }),
        () => desk.openFile(path, { mayCreate: false }),
        () => desk.retry(),
      ]) {
        expect(await open()).toMatchObject({ ok: false, error: problem });
      }
      await desk.settle();
      await desk.mayLeave();
      expect(await readFile(path)).toEqual(Buffer.from(content));
      expect(await readdir(folder)).toEqual(['Board.debrief.json']);
      expect(memory.value().recent).toEqual([]);
    },
  );

  it('because it is a folder', async () => {
    const { desk, path } = await setUp();
    await mkdir(path);
    await desk.start(path);
    expect(desk.screen).toMatchObject({ kind: 'trouble', problem: { code: 'not-a-file' } });
  });

  it('because it is a link to a disk that is not there', async () => {
    const { desk, path } = await setUp();
    await symlink('/media/nowhere/Board.debrief.json', path);
    await desk.start(path);
    expect(desk.screen).toMatchObject({ kind: 'trouble', problem: { code: 'file-missing' } });
  });

  it('is opened by trying again once it is whole', async () => {
    const { desk, path, put } = await setUp();
    await put(text.slice(0, 200));
    await desk.start(path);
    await put(text);
    expect(await desk.retry()).toEqual({ ok: true, value: null });
    expect(desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_test' } });
  });

  it('is opened once, however often somebody presses', async () => {
    const { desk, put, path } = await setUp();
    await put('');
    await desk.openFile(path, { mayCreate: false });
    await put(text);
    const presses = [desk.retry(), desk.retry()];
    await presses[0];
    const { session } = desk;
    await presses[1];
    expect(session).not.toBeNull();
    expect(desk.session).toBe(session);
  });

  it('can be looked at where it is only too new, and is never written', async () => {
    const { desk, path } = await setUp();
    const newer = textOf({ ...board, version: 9, minReader: 9 }).replace(
      '"records"',
      '"shelves":{"s":1},\n"records"',
    );
    await writeFile(path, newer);
    await desk.start(path);
    expect(await desk.look()).toEqual({ ok: true, value: null });
    expect(desk.screen).toMatchObject({ kind: 'board', board: { readOnly: 'too-new' } });
    expect(desk.session?.view.size).toBe(2);
    expect(desk.session?.apply(card('c_2', 'non'))).toEqual({ ok: false, error: { code: 'read-only' } });
    await desk.settle();
    await desk.mayLeave();
    expect(await readFile(path, 'utf8')).toBe(newer);
  });

  it('[F26] can be looked at where it is write-protected, and opened once it is not', async () => {
    const { desk, path, put, folder, data } = await setUp();
    await put(text);
    await chmod(path, 0o444);
    await chmod(data, 0o777);
    await asNobody(folder, async () => {
      await desk.start(path);
      expect(desk.screen).toMatchObject({ kind: 'trouble', problem: { code: 'read-only' }, canLook: true });
      await desk.look();
      expect(desk.screen).toMatchObject({ kind: 'board', board: { readOnly: 'read-only' } });
    });
    await chmod(path, 0o644);
    await desk.openFile(path, { mayCreate: false });
    expect(desk.screen).toMatchObject({ kind: 'board', board: { readOnly: null } });
  });

  it('[F26] shows what this machine has kept besides, when it can only be looked at', async () => {
    const { desk, path, put, folder, data } = await setUp();
    await put(text);
    await put(textOf(boardWith([retro], 'b_other')), 'Other.debrief.json');
    await desk.start(path);
    desk.session?.apply({ type: 'card/set-title', id: 'c_1', title: 'Repas à 11 h 30' });
    expect(await desk.session?.isSafeHere()).toBe(true);
    await chmod(path, 0o444);
    await chmod(data, 0o777);
    for (const name of await readdir(data, { recursive: true })) await chmod(join(data, name), 0o777);
    await asNobody(folder, async () => {
      await desk.openFile(join(folder, 'Other.debrief.json'), { mayCreate: false });
      await desk.openFile(path, { mayCreate: false });
      await desk.look();
      expect(desk.screen).toMatchObject({ kind: 'board', board: { readOnly: 'read-only' } });
      expect(desk.session?.view.get('c_1')).toMatchObject({ title: 'Repas à 11 h 30' });
      // Looking is not leaving something unsaved behind: it is kept, and goes into the file when that can be written.
      expect(desk.session?.hasUnsaved).toBe(false);
    });
    expect(await readFile(path, 'utf8')).toBe(text);
    await chmod(path, 0o644);
    await desk.openFile(path, { mayCreate: false });
    await desk.session?.saveNow();
    expect(await readFile(path, 'utf8')).toContain('Repas à 11 h 30');
  });
});

describe('creating, choosing and switching', () => {
  it('does nothing when somebody changes their mind', async () => {
    const { desk, published } = await setUp();
    for (const outcome of [await desk.create(), await desk.choose()]) {
      expect(outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
    }
    expect(published).toEqual([]);
  });

  it('makes a board under the name that was given, with the extension that was not', async () => {
    const { desk, folder, answers } = await setUp();
    answers.save = join(folder, 'Chez nous');
    expect(await desk.create()).toEqual({ ok: true, value: null });
    expect(await readdir(folder)).toEqual(['Chez nous.debrief.json']);
  });

  it('opens a board whose name was given for a new one', async () => {
    const { desk, path, put, answers } = await setUp();
    await put(text);
    answers.save = path;
    expect(await desk.create()).toEqual({ ok: true, value: null });
    expect(desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_test' } });
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it.each(['', 'shopping list', '{"a":1}'])(
    'refuses the name of a file that is something else (%j)',
    async (content) => {
      const { desk, path, put, answers } = await setUp();
      await put(content);
      answers.save = path;
      expect(await desk.create()).toMatchObject({ ok: false });
      expect(await readFile(path, 'utf8')).toBe(content);
    },
  );

  it('puts the edits of one board into its file before the next one is opened', async () => {
    const { desk, path, put, folder, answers, boardIn, published } = await setUp();
    await put(text);
    await put(textOf(boardWith([retro], 'b_second')), 'Second.debrief.json');
    await desk.start(path);
    desk.session?.apply(card('c_2', 'tout juste'));
    answers.open = join(folder, 'Second.debrief.json');
    await desk.choose();
    expect(desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_second' } });
    expect((await boardIn(path)).records.has('c_2')).toBe(true);
    expect(published.at(-1)).toMatchObject({
      channel: 'screen:changed',
      payload: { board: { id: 'b_second' } },
    });
  });

  it('keeps the session when the same file is opened again, by whatever path', async () => {
    const { desk, path, put, folder } = await setUp();
    await put(text);
    await symlink(path, join(folder, 'link.json'));
    await desk.start(path);
    const { session } = desk;
    await desk.openFile(path, { mayCreate: false });
    await desk.openFile(join(folder, 'link.json'), { mayCreate: false });
    expect(desk.session).toBe(session);
  });

  it('opens the board that has come to lie in the file, when that file is chosen', async () => {
    const { desk, put, path, answers, published } = await setUp();
    await put(text);
    await desk.start(path);
    desk.session?.apply(card('c_2', 'À nous'));
    await put(textOf(boardWith([retro], 'b_other')));
    expect(await desk.session?.saveNow()).toMatchObject({ ok: false, error: { code: 'other-board' } });
    answers.open = path;
    expect(await desk.choose()).toEqual({ ok: true, value: null });
    expect(desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_other', save: { kind: 'saved' } } });
    expect(published).toContainEqual({ channel: 'file:left', payload: expect.anything() });
  });

  it('remembers ten boards, the latest first, and opens them by key', async () => {
    const { desk, folder, memory } = await setUp();
    for (let n = 0; n < 12; n += 1)
      await desk.openFile(join(folder, `${n}.debrief.json`), { mayCreate: true });
    await desk.openFile(join(folder, '5.debrief.json'), { mayCreate: false });
    expect(memory.value().recent).toHaveLength(10);
    expect(memory.value().recent[0]).toBe(join(folder, '5.debrief.json'));
    await desk.openFile(join(folder, 'gone', 'x'), { mayCreate: false });
    const fresh = await setUp({ memory });
    const { screen } = fresh.desk;
    if (screen.kind !== 'setup') throw new Error(screen.kind);
    const eleven = screen.recent.find(({ name }) => name === '11.debrief.json');
    expect(await desk.openRecent(eleven?.key ?? '')).toEqual({ ok: true, value: null });
    expect(desk.path).toBe(join(folder, '11.debrief.json'));
    expect(await desk.openRecent('../../etc/passwd')).toEqual({ ok: false, error: { code: 'file-missing' } });
  });

  it('opens one board at a time, whatever is asked meanwhile', async () => {
    const { desk, folder, published } = await setUp();
    const paths = ['a', 'b', 'c'].map((name) => join(folder, `${name}.debrief.json`));
    await Promise.all(paths.map((path) => desk.openFile(path, { mayCreate: true })));
    expect(desk.path).toBe(paths[2]);
    expect(published.filter(({ channel }) => channel === 'screen:changed')).toHaveLength(3);
  });
});

it.skipIf(process.platform === 'win32')(
  'a file that was chosen for a board is let go of when another board is open by the time it answers',
  async () => {
    const started = deferred<string>();
    const answer = deferred<{ bytes: Uint8Array }>();
    const { desk, folder, path, put, answers, memory } = await setUp({
      startReader(file) {
        started.resolve(file);
        return { answer: answer.promise, kill: () => undefined };
      },
    });
    await put(text);
    await put(textOf(boardWith([retro], 'b_other')), 'Other.debrief.json');
    await desk.openFile(path, { mayCreate: false });
    // What it reads of a pipe takes as long as this test wants.
    answers.open = join(folder, 'Pipe.json');
    await promisify(execFile)('mkfifo', [answers.open]);

    const located = desk.locate();
    await started.promise;
    const other = join(folder, 'Other.debrief.json');
    await desk.openFile(other, { mayCreate: false });
    answer.resolve({ bytes: encodeUtf8(text) });
    expect(await located).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(desk.path).toBe(other);
    expect(memory.value().last).toEqual({ kind: 'file', path: other });
  },
);

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

it('saves what it accepts while another board is being opened, where this machine cannot keep it', async () => {
  let duringJoin: (() => void) | null = null;
  const { desk, folder, data, path, put, boardIn } = await setUp({
    merge(mine, theirs) {
      duringJoin?.();
      duringJoin = null;
      return mergeBoards(mine, theirs);
    },
  });
  const otherPath = join(folder, 'Autre.debrief.json');
  await put(text);
  await put(textOf(boardWith([retro], 'b_other')), 'Autre.debrief.json');
  await desk.openFile(otherPath, { mayCreate: false });
  // No journal can be written where a folder is in its place.
  await mkdir(join(data, 'boards', 'b_test', 'journal.jsonl'), { recursive: true });
  await desk.openFile(path, { mayCreate: false });
  await desk.settle();
  let isAccepted: boolean | undefined;
  duringJoin = () => {
    isAccepted = desk.session?.apply(card('c_2', 'Pendant ce temps')).ok ?? false;
  };
  await desk.openFile(otherPath, { mayCreate: false });
  expect(isAccepted).toBe(true);
  expect(desk.session?.board.id).toBe('b_other');
  expect((await boardIn(path)).records.has('c_2')).toBe(true);
});

it('keeps whatever it accepts while the same board is being opened from another file', async () => {
  const joins: (() => void)[] = [];
  const stick = join(await tempFolder(), 'On the stick.json');
  const { desk, path, put } = await setUp({
    merge(mine, theirs) {
      joins.shift()?.();
      return mergeBoards(mine, theirs);
    },
  });
  await put(text);
  await desk.openFile(path, { mayCreate: false });
  desk.session?.apply(card('c_2', 'Avant'));
  await desk.settle();
  await copyFile(path, stick);
  // What the file holds is joined with what this machine had kept by then.
  let isAccepted: boolean | undefined;
  joins.push(() => {
    isAccepted = desk.session?.apply(card('c_3', 'Pendant ce temps')).ok ?? false;
  });
  await desk.openFile(stick, { mayCreate: false });
  desk.session?.apply(card('c_4', 'Après'));
  await desk.settle();
  await desk.openFile(path, { mayCreate: false });
  expect(isAccepted).toBeDefined();
  expect(desk.session?.view.has('c_4')).toBe(true);
  expect(desk.session?.view.has('c_3')).toBe(isAccepted);
});

describe('the sample board', () => {
  it('lies in the app’s own folder, in the language of the app', async () => {
    const { desk, data, answers, memory } = await setUp();
    await desk.openSample();
    expect(desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_sample_fr', isSample: true } });
    expect(desk.path?.startsWith(data)).toBe(true);
    expect(memory.value()).toMatchObject({ recent: [], last: { kind: 'sample', language: 'fr' } });
    answers.language = 'en';
    await desk.openSample();
    expect(desk.screen).toMatchObject({ board: { id: 'b_sample_en' } });
  });

  it('is fresh each time unless somebody changed it', async () => {
    const { desk, path, put } = await setUp();
    await put(text);
    await desk.openSample();
    const sample = desk.path ?? '';
    await desk.openFile(path, { mayCreate: false });
    const shipped = await readFile(sample, 'utf8');

    await desk.openSample();
    desk.session?.apply(card('c_9', 'essai'));
    await desk.openFile(path, { mayCreate: false });
    await desk.openSample();
    expect(desk.session?.view.has('c_9')).toBe(true);
    expect(await readFile(sample, 'utf8')).not.toBe(shipped);
  });

  it('says what is wrong where it cannot be put down, also at a start', async () => {
    const one = await setUp();
    await one.desk.openSample();
    await one.desk.close();
    await rm(join(one.data, 'samples'), { recursive: true });
    await writeFile(join(one.data, 'samples'), 'in the way');

    const two = await setUp({ memory: one.memory, data: one.data });
    await two.desk.start(null);
    const problem = { code: 'write-failed', reason: 'EEXIST' };
    expect(two.desk.screen).toMatchObject({ kind: 'trouble', problem });
    expect(await two.desk.retry()).toEqual({ ok: false, error: problem });
    await rm(join(one.data, 'samples'));
    expect(await two.desk.retry()).toEqual({ ok: true, value: null });
  });

  it('becomes a board of its own when it is saved elsewhere', async () => {
    const { desk, folder, answers, boardIn } = await setUp();
    await desk.openSample();
    desk.session?.rememberRetro('r_1');
    answers.save = join(folder, 'À nous');
    expect(await desk.saveAs()).toEqual({ ok: true, value: null });
    expect(desk.screen).toMatchObject({
      kind: 'board',
      board: { isSample: false, file: { name: 'À nous.debrief.json' }, lastRetro: 'r_1' },
    });
    const copy = await boardIn(join(folder, 'À nous.debrief.json'));
    expect(copy.id).toMatch(/^b_minted/);
    expect(copy.records.has('r_1')).toBe(true);
  });
});

describe('saving elsewhere', () => {
  it.each(['another board', 'an empty file', 'itself'])('never takes the place of %s', async (what) => {
    const { desk, path, put, folder, answers } = await setUp();
    await put(text);
    const there = what === 'itself' ? path : join(folder, 'there.json');
    const content =
      what === 'itself' ? text : what === 'an empty file' ? '' : textOf(boardWith([], 'b_other'));
    await writeFile(there, content);
    await desk.start(path);
    answers.save = there;
    expect(await desk.saveAs()).toEqual({ ok: false, error: { code: 'name-taken' } });
    expect(await readFile(there, 'utf8')).toBe(content);
    expect(desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_test' } });
  });

  it('never takes the place of a folder', async () => {
    const { desk, path, put, folder, answers } = await setUp();
    await put(text);
    await mkdir(join(folder, 'there.json'));
    await desk.start(path);
    answers.save = join(folder, 'there.json');
    expect(await desk.saveAs()).toEqual({ ok: false, error: { code: 'name-taken' } });
  });

  it('puts a board whose file is gone back where it was, as itself', async () => {
    const { desk, path, put, answers, boardIn } = await setUp();
    await put(text);
    await desk.start(path);
    desk.session?.apply(card('c_2', 'gardée'));
    await rm(path);
    answers.save = path;
    expect(await desk.saveAs()).toEqual({ ok: true, value: null });
    const back = await boardIn(path);
    expect(back.id).toBe('b_test');
    expect(back.records.has('c_2')).toBe(true);
  });

  it('takes a board', async () => {
    const { desk } = await setUp();
    expect(await desk.saveAs()).toEqual({ ok: false, error: { code: 'no-board' } });
  });
});

describe('leaving with edits that cannot be saved', () => {
  async function stuck() {
    const all = await setUp();
    await all.put(text);
    // Nothing can be kept on this machine either.
    await mkdir(join(all.data, 'boards', 'b_test', 'journal.jsonl'), { recursive: true });
    await all.desk.start(all.path);
    await rename(all.path, `${all.path}.away`);
    all.desk.session?.apply(card('c_2', 'pas encore'));
    return all;
  }

  it('asks nothing when everything is saved', async () => {
    const { desk, put, path, asked } = await setUp();
    await put(text);
    await desk.start(path);
    desk.session?.apply(card('c_2', 'vite'));
    expect(await desk.mayLeave()).toBe(true);
    expect(asked).toEqual([]);
    expect(await readFile(path, 'utf8')).toContain('vite');
  });

  it('asks nothing about a file that is gone when there is nothing to save', async () => {
    const { desk, put, path, asked } = await setUp();
    await put(text);
    await desk.start(path);
    await rm(path);
    expect(await desk.mayLeave()).toBe(true);
    expect(asked).toEqual([]);
  });

  it('asks nothing about edits that are safe on this machine, and says so when another board is opened', async () => {
    const { desk, put, path, folder, asked, published } = await setUp();
    await put(text);
    await put(textOf(boardWith([], 'b_b')), 'b.json');
    await desk.start(path);
    await rename(path, `${path}.away`);
    desk.session?.apply(card('c_2', 'pas encore'));
    await desk.openFile(join(folder, 'b.json'), { mayCreate: false });
    expect(asked).toEqual([]);
    expect(desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_b' } });
    expect(published.at(-1)).toEqual({
      channel: 'file:left',
      payload: { name: 'Board.debrief.json', folder },
    });

    // And there they are when it is opened again.
    await rename(`${path}.away`, path);
    await desk.openFile(path, { mayCreate: false });
    expect(desk.session?.view.has('c_2')).toBe(true);
    await desk.settle();
    expect(await readFile(path, 'utf8')).toContain('pas encore');
  });

  it('says what is wrong, and stays if told to', async () => {
    const { desk, answers, asked } = await stuck();
    answers.unsaved = ['stay'];
    expect(await desk.mayLeave()).toBe(false);
    expect(asked).toEqual([{ code: 'file-missing' }]);
    expect(desk.session?.view.has('c_2')).toBe(true);
  });

  it('tries again as often as told to', async () => {
    const { desk, answers, asked, path } = await stuck();
    answers.unsaved = ['try-again'];
    await rename(`${path}.away`, path);
    // It was saved by the first look already.
    expect(await desk.mayLeave()).toBe(true);
    expect(asked).toEqual([]);
    expect(await readFile(path, 'utf8')).toContain('pas encore');
  });

  it('saves a copy elsewhere', async () => {
    const { desk, answers, folder, boardIn, memory } = await stuck();
    answers.unsaved = ['save-copy'];
    answers.save = join(folder, 'copy.debrief.json');
    expect(await desk.mayLeave()).toBe(true);
    expect((await boardIn(answers.save)).records.has('c_2')).toBe(true);
    expect(memory.value().last).toEqual({ kind: 'file', path: answers.save });
  });

  it('asks again when the copy was not saved', async () => {
    const { desk, answers, asked } = await stuck();
    answers.unsaved = ['save-copy', 'try-again', 'stay'];
    answers.save = null;
    expect(await desk.mayLeave()).toBe(false);
    expect(asked).toHaveLength(3);
  });

  it('gives the edits up only when told to, and nothing is made then', async () => {
    const { desk, answers, folder } = await stuck();
    answers.unsaved = ['leave'];
    expect(await desk.mayLeave()).toBe(true);
    expect(await readdir(folder)).toEqual(['Board.debrief.json.away']);
  });

  it('does not open another board when told to stay', async () => {
    const { desk, answers, folder } = await stuck();
    await writeFile(join(folder, 'b.json'), textOf(boardWith([], 'b_b')));
    answers.unsaved = ['stay'];
    await desk.openFile(join(folder, 'b.json'), { mayCreate: false });
    expect(desk.screen).toMatchObject({ kind: 'board', board: { id: 'b_test' } });
  });
});

describe('a folder that others write to', () => {
  const theirs = textOf(edited(board, [card('c_2', 'Écrit sur l’autre machine')]));
  const shows = (desk: BoardDesk, id: string) =>
    vi.waitFor(() => expect(desk.session?.view.has(id)).toBe(true), { timeout: 5_000, interval: 20 });

  it('is watched: what arrives is shown, with where it came from', async () => {
    const { desk, put, path, published } = await setUp();
    await put(text);
    await desk.start(path);
    await put(theirs);
    await shows(desk, 'c_2');
    expect(published).toContainEqual({
      channel: 'board:changed',
      payload: expect.objectContaining({ source: { kind: 'file' } }),
    });
  });

  it('[F7] [F8] may hold conflict copies, which are merged into the board', async () => {
    const { desk, put, path, published, boardIn } = await setUp();
    await put(text);
    await desk.start(path);
    await put(theirs, 'Board (copie en conflit de Papa 2026-11-22).debrief.json');
    await shows(desk, 'c_2');
    expect(published).toContainEqual({
      channel: 'board:changed',
      payload: expect.objectContaining({
        source: { kind: 'copy', name: expect.stringContaining('copie en conflit'), tool: 'Dropbox' },
      }),
    });
    await vi.waitFor(async () => expect((await boardIn(path)).records.has('c_2')).toBe(true));
  });

  it('is watched no more once the board is put away', async () => {
    const { desk, put, path, published } = await setUp();
    await put(text);
    await desk.start(path);
    await desk.close();
    const before = published.length;
    const other = await setUp();
    await other.put(text);
    await other.desk.start(other.path);
    await put(theirs);
    await other.put(theirs);
    await shows(other.desk, 'c_2');
    expect(published).toHaveLength(before);
  });
});
