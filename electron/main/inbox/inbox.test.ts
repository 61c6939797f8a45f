import { execFileSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { mergeBoards } from '@shared/crdt/merge';
import type { InboxNews } from '@shared/ipc/contract';
import { boardView } from '@shared/model/boardView';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { boardWith, card, retro, textOf } from '../testing/boards';
import { createMachine, titlesIn, titlesOf } from '../testing/machine';
import { createQuietLog } from '../testing/quietLog';
import { tempFolder } from '../testing/tempFolder';
import { openInbox } from './inbox';
import { longestNote } from './readNote';

const common = textOf(boardWith([retro, card('c_1', 'Repas tardif')]));

async function setUp({ text = common, restMs = 0, mintReplica = (): string => 'mine' } = {}) {
  const machine = await createMachine(text);
  const inbox = join(machine.folder, 'inbox');
  await mkdir(inbox);
  const { session } = await machine.open({ mintReplica });
  const news: InboxNews[] = [];
  let time = 1_000;
  const opened = openInbox({
    boardPath: machine.path,
    session,
    onNews: (one) => news.push(one),
    now: () => time,
    log: createQuietLog(),
    restMs,
  });
  onTestFinished(() => opened.stop());
  await opened.look();
  const namesIn = async (...parts: string[]) => (await readdir(join(inbox, ...parts)).catch(() => [])).sort();
  return {
    machine,
    session,
    news,
    namesIn,
    inbox,
    look: opened.look,
    stop: opened.stop,
    write: (name: string, content: string | Buffer) => writeFile(join(inbox, name), content),
    later: (ms: number) => {
      time += ms;
    },
  };
}

describe('the inbox', () => {
  it('makes a card of a note in the newest retrospective, and puts the file aside once the card is in the folder', async () => {
    const { session, machine, news, namesIn, write, look } = await setUp();
    await write('09h12.txt', 'Sieste ratée\nle chien a aboyé\n');
    await write('idée.md', '# Compote oubliée\n');
    await write('photo.jpg', 'no note');
    await look();
    expect(titlesIn(session.view)).toEqual(['Compote oubliée', 'Repas tardif', 'Sieste ratée']);
    expect(titlesOf(await machine.onDisk())).toContain('Sieste ratée');
    const nap = [...session.view.values()].find(
      (record) => 'title' in record && record.title === 'Sieste ratée',
    );
    expect(nap).toMatchObject({ notes: 'le chien a aboyé', place: { retro: 'r_1', column: 'happened' } });
    expect(await namesIn()).toEqual(['done', 'photo.jpg']);
    expect(await namesIn('done')).toEqual(['09h12.txt', 'idée.md']);
    expect(news).toEqual([{ taken: 2, left: [] }]);
    // Nobody at this window did it, so undo has nothing to take back.
    expect(session.snapshot().history.undo).toBeNull();
  });

  it('is not held up by files that stay where they are, however many there are', async () => {
    const { session, write, look } = await setUp();
    for (let count = 0; count < 60; count += 1) await write(`a${count}.txt`, Buffer.from([0xff]));
    await write('z.txt', 'Sieste ratée');
    await look();
    expect(titlesIn(session.view)).toContain('Sieste ratée');
  });

  it('takes in many notes, fifty at once at most', async () => {
    const { session, write, news, namesIn } = await setUp();
    for (let count = 10; count < 70; count += 1) await write(`${count}.txt`, `Note ${count}`);
    await vi.waitFor(async () => expect(await namesIn()).toEqual(['done']), { timeout: 10_000 });
    await vi.waitFor(() => expect(news.reduce((sum, { taken }) => sum + taken, 0)).toBe(60));
    expect(Math.max(...news.map(({ taken }) => taken))).toBeLessThanOrEqual(50);
    expect(titlesIn(session.view)).toHaveLength(61);
  });

  it('finishes with what it has begun when the board is put away: the card is in the folder, its note put aside', async () => {
    const { machine, session, namesIn, write, stop } = await setUp();
    await stop();
    let putAway: Promise<void> | null = null;
    const inbox = openInbox({
      boardPath: machine.path,
      session: {
        view: session.view,
        board: session.board,
        addAside(command) {
          const added = session.addAside(command);
          putAway = inbox.stop();
          return added;
        },
        saveNow: () => session.saveNow(),
      },
      onNews: () => undefined,
      now: () => 1_000,
      log: createQuietLog(),
      restMs: 0,
    });
    await write('a.txt', 'Sieste ratée');
    await write('b.txt', 'Compote oubliée');
    await inbox.look();
    await putAway;
    // Another board of this folder, opened now, would take what is still there.
    expect(titlesOf(await machine.onDisk())).toEqual(['Repas tardif', 'Sieste ratée']);
    expect(await namesIn()).toEqual(['b.txt', 'done']);
    expect(await namesIn('done')).toEqual(['a.txt']);
  });

  it('makes it once, even if the file comes back after the card was thrown away', async () => {
    const { session, namesIn, write, look } = await setUp();
    await write('a.txt', 'Sieste ratée');
    await look();
    const [id = ''] = [...session.view.values()].flatMap((record) =>
      record.type === 'card' && record.title === 'Sieste ratée' ? [record.id] : [],
    );
    session.apply({ type: 'card/delete', id });
    await write('a.txt', 'Sieste ratée');
    await look();
    expect(titlesIn(session.view)).toEqual(['Repas tardif']);
    expect(await namesIn('done')).toEqual(['a (2).txt', 'a.txt']);
    // Nor once it was deleted for good.
    session.apply({ type: 'bin/empty', ids: [id] });
    expect(session.board.records.has(id)).toBe(false);
    await write('a.txt', 'Sieste ratée');
    await look();
    expect(titlesIn(session.view)).toEqual(['Repas tardif']);
    expect(await namesIn('done')).toEqual(['a (2).txt', 'a (3).txt', 'a.txt']);
    // Another note of that name is another note.
    await write('a.txt', 'Sieste réussie');
    await look();
    expect(titlesIn(session.view)).toEqual(['Repas tardif', 'Sieste réussie']);
  });

  it('comes to one card where two machines took the same file, and to the same bytes', async () => {
    const [a, b] = [await setUp({ mintReplica: () => 'anna' }), await setUp({ mintReplica: () => 'leoc' })];
    for (const side of [a, b]) {
      await side.write('a.txt', 'Sieste ratée\nle chien');
      await side.look();
      expect(await side.namesIn('done')).toEqual(['a.txt']);
    }
    const [one, other] = [await a.machine.onDisk(), await b.machine.onDisk()];
    const merged = mergeBoards(one, other).board;
    expect(titlesOf(merged)).toEqual(['Repas tardif', 'Sieste ratée']);
    expect(textOf(merged)).toBe(textOf(mergeBoards(other, one).board));
    // Both versions of its text are the same one: nobody is asked to choose.
    await a.machine.put(await readFile(b.machine.path, 'utf8'));
    await a.session.saveNow();
    expect(titlesIn(a.session.view)).toEqual(['Repas tardif', 'Sieste ratée']);
    expect(a.session.snapshot().choices).toEqual({});
  });

  it('waits for a file that is still being written', async () => {
    const { session, namesIn, write, look, later } = await setUp({ restMs: 2_000 });
    await write('a.txt', 'Sies');
    await look();
    later(1_500);
    await write('a.txt', 'Sieste ratée');
    await look();
    later(1_999);
    await look();
    expect(titlesIn(session.view)).toEqual(['Repas tardif']);
    later(1);
    await look();
    expect(titlesIn(session.view)).toEqual(['Repas tardif', 'Sieste ratée']);
    expect(await namesIn('done')).toEqual(['a.txt']);
  });

  it('waits for a retrospective to put it in, and leaves an empty file alone', async () => {
    const { session, namesIn, write, look } = await setUp({ text: textOf(boardWith([])) });
    await write('a.txt', 'Sieste ratée');
    await write('b.txt', '');
    await look();
    expect(await namesIn()).toEqual(['a.txt', 'b.txt']);
    session.apply({ type: 'retro/create', id: 'r_1', title: 'Nana', date: '2026-11-22' });
    await look();
    expect(titlesIn(session.view)).toEqual(['Sieste ratée']);
    expect(await namesIn()).toEqual(['b.txt', 'done']);
  });

  it('leaves what is too long or no text where it is, and says so once', async () => {
    const { session, news, namesIn, write, look } = await setUp();
    await write('a.txt', 'x'.repeat(longestNote + 1));
    await write('b.txt', Buffer.from([0x65, 0xe9, 0x0a]));
    await write('c.md', 'a\0b');
    await look();
    await look();
    expect(news).toEqual([
      {
        taken: 0,
        left: [
          { name: 'a.txt', why: 'too-big' },
          { name: 'b.txt', why: 'not-text' },
          { name: 'c.md', why: 'not-text' },
        ],
      },
    ]);
    expect(titlesIn(session.view)).toEqual(['Repas tardif']);
    expect(await namesIn()).toEqual(['a.txt', 'b.txt', 'c.md']);
  });

  it('keeps the file until the card is in the folder', async () => {
    const { machine, session, namesIn, write, look } = await setUp();
    await rename(machine.path, `${machine.path}.away`);
    await write('a.txt', 'Sieste ratée');
    await look();
    expect(titlesIn(session.view)).toContain('Sieste ratée');
    expect(await namesIn()).toEqual(['a.txt']);
    await rename(`${machine.path}.away`, machine.path);
    await look();
    expect(await namesIn()).toEqual(['done']);
  });

  it('is found by itself once somebody makes the folder', async () => {
    const machine = await createMachine(common);
    let time = 1_000;
    const { session } = await machine.open({ now: () => (time += 5_000) });
    await mkdir(join(machine.folder, 'inbox'));
    await writeFile(join(machine.folder, 'inbox', 'a.txt'), 'Sieste ratée');
    await expect.poll(() => titlesIn(session.view), { timeout: 20_000 }).toContain('Sieste ratée');
  });
});

it('a board that is closed while its inbox is being read leaves no note for the next board of the folder to take again', async () => {
  const machine = await createMachine(common);
  const inbox = join(machine.folder, 'inbox');
  await mkdir(inbox);
  await writeFile(join(inbox, 'a.txt'), 'Sieste ratée');
  let time = 1_000;
  let closed: Promise<void> | null = null;
  const { session } = await machine.open({
    now: () => (time += 5_000),
    publish(channel) {
      if (channel === 'board:changed') closed ??= session.close();
    },
  });
  await expect.poll(() => closed, { timeout: 20_000 }).not.toBeNull();
  await closed;
  expect(titlesOf(await machine.onDisk())).toEqual(['Repas tardif', 'Sieste ratée']);
  expect(await readdir(inbox)).toEqual(['done']);
});

describe.skipIf(process.platform === 'win32')('a hostile inbox', () => {
  it('cannot make the app read or move what lies elsewhere, wait for ever, or read a cloud file', async () => {
    const { session, namesIn, inbox, look } = await setUp();
    const elsewhere = join(await tempFolder(), 'secret.txt');
    await writeFile(elsewhere, 'my diary');
    await symlink(elsewhere, join(inbox, 'link.txt'));
    await symlink('/dev/zero', join(inbox, 'zero.txt'));
    execFileSync('mkfifo', [join(inbox, 'pipe.txt')]);
    await mkdir(join(inbox, 'folder.txt'));
    await writeFile(join(inbox, 'hollow.txt'), '');
    await truncate(join(inbox, 'hollow.txt'), 64 * 1024);
    await look();
    expect(titlesIn(session.view)).toEqual(['Repas tardif']);
    expect(await namesIn()).toEqual(['folder.txt', 'hollow.txt', 'link.txt', 'pipe.txt', 'zero.txt']);
    expect(await readFile(elsewhere, 'utf8')).toBe('my diary');
  });

  it('is not followed where it, or its done, is a link to another folder', async () => {
    const elsewhere = await tempFolder();
    await writeFile(join(elsewhere, 'diary.txt'), 'my diary');
    const machine = await createMachine(common);
    await symlink(elsewhere, join(machine.folder, 'inbox'));
    const { session } = await machine.open();
    const linked = openInbox({
      boardPath: machine.path,
      session,
      onNews: () => undefined,
      now: () => 1,
      log: createQuietLog(),
      restMs: 0,
    });
    onTestFinished(() => linked.stop());
    await linked.look();
    expect(titlesIn(session.view)).toEqual(['Repas tardif']);
    expect(await readdir(elsewhere)).toEqual(['diary.txt']);

    const other = await setUp();
    await symlink(elsewhere, join(other.inbox, 'done'));
    await other.write('a.txt', 'Sieste ratée');
    await other.look();
    expect(titlesIn(other.session.view)).toContain('Sieste ratée');
    expect(await other.namesIn()).toEqual(['a.txt', 'done']);
    expect(await readdir(elsewhere)).toEqual(['diary.txt']);
  });

  it('may give its files any name', async () => {
    const { session, namesIn, write, look } = await setUp();
    const names = [
      '-rf ~.txt',
      '$(reboot).md',
      'a\nb.txt',
      '..txt',
      '<img>.TXT',
      `${'é'.repeat(120)}.txt`,
      '\u202etxt.exe.md',
    ];
    for (const [index, name] of names.entries()) await write(name, `note ${index}`);
    await write('.hidden.txt', 'note 9');
    await look();
    // A name that begins with a dot is a tool's own.
    expect(titlesIn(session.view)).toEqual(
      [
        'Repas tardif',
        ...names.flatMap((name, index) => (name.startsWith('.') ? [] : [`note ${index}`])),
      ].sort(),
    );
    expect(await namesIn('done')).toEqual(names.filter((name) => !name.startsWith('.')).sort());
  });

  it('that cannot be written to loses nothing and repeats nothing', async () => {
    if (process.getuid?.() === 0) return; // root may write anywhere
    const { session, inbox, write, look } = await setUp();
    await write('a.txt', 'Sieste ratée');
    await chmod(inbox, 0o555);
    await look();
    await look();
    await chmod(inbox, 0o755);
    expect(titlesIn(session.view)).toEqual(['Repas tardif', 'Sieste ratée']);
  });

  it('takes in many notes, some at a time', async () => {
    const { session, write, look, namesIn, inbox } = await setUp();
    await write('0.txt', 'note 0');
    for (let index = 1; index < 120; index += 1)
      await copyFile(join(inbox, '0.txt'), join(inbox, `${index}.txt`));
    for (let round = 0; round < 3; round += 1) await look();
    expect(titlesIn(session.view)).toHaveLength(121);
    expect(await namesIn()).toEqual(['done']);
    expect(boardView(session.board).size).toBe(122);
  });
});
