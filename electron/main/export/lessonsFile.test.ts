import { execFile } from 'node:child_process';
import { lstat, mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { lessonsToMarkdown } from '@shared/export/lessonsToMarkdown';
import type { LessonsFileProblem } from '@shared/ipc/contract';
import { boardView } from '@shared/model/boardView';
import { describe, expect, it } from 'vitest';
import type { BoardDesk } from '../board/boardDesk';
import { boardWith, edited, retro } from '../testing/boards';
import { tempFolder } from '../testing/tempFolder';
import { createLessonsFile, isOurs } from './lessonsFile';

async function setUp({ isSample = false } = {}) {
  const folder = await tempFolder();
  let board = boardWith([retro]);
  let kept: readonly string[] = [];
  const troubles: LessonsFileProblem[] = [];
  const file = createLessonsFile({
    desk: {
      get session() {
        return { board, view: boardView(board), about: () => ({ isSample, readOnly: null }) };
      },
      path: join(folder, 'b.debrief.json'),
    } as unknown as BoardDesk,
    language: () => 'fr',
    kept: () => kept,
    remember: (ids) => {
      kept = ids;
    },
    onTrouble: (problem) => troubles.push(problem),
  });
  const path = join(folder, 'Leçons.md');
  return {
    file,
    path,
    troubles,
    learn(statement: string) {
      board = edited(board, [{ type: 'lesson/add', id: `l_${statement.length}`, statement }]);
    },
    read: () => readFile(path, 'utf8').catch(() => null),
    text: () => lessonsToMarkdown(boardView(board), { boardId: board.id, language: 'fr' }),
  };
}

describe('the file of lessons beside the board', () => {
  it('is written once somebody asks for it, follows the board, and stays when nobody wants it any more', async () => {
    const { file, learn, read, text } = await setUp();
    await file.refresh();
    expect(await read()).toBeNull();
    expect(await file.keep(true)).toEqual({
      ok: true,
      value: { name: 'Leçons.md', canKeep: true, isKept: true },
    });
    expect(await read()).toBe(text());
    learn('Manger tôt');
    await file.refresh();
    expect(await read()).toContain('Manger tôt');
    expect(await file.keep(false)).toMatchObject({ ok: true, value: { isKept: false } });
    learn('Un sac de rechange');
    await file.refresh();
    expect(await read()).not.toContain('Un sac de rechange');
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe, and takes the place of none', async () => {
    const { file, path } = await setUp();
    await promisify(execFile)('mkfifo', [path]);
    expect(await file.keep(true)).toEqual({ ok: false, error: { code: 'foreign-file' } });
    expect((await lstat(path)).isFIFO()).toBe(true);
  });

  it('takes the place of no folder, and of nothing that is no text', async () => {
    const { file, path } = await setUp();
    await mkdir(path);
    expect(await file.keep(true)).toEqual({ ok: false, error: { code: 'foreign-file' } });
    await rmdir(path);
    await writeFile(path, Buffer.from('---\ntype: debrief-lessons\nboard: b_test\n---\n\xff', 'latin1'));
    expect(await file.keep(true)).toEqual({ ok: false, error: { code: 'foreign-file' } });
  });

  it('never takes the place of a file that is not its own', async () => {
    const { file, path, read, learn, troubles } = await setUp();
    await writeFile(path, '# Mes leçons de piano');
    expect(await file.keep(true)).toEqual({ ok: false, error: { code: 'foreign-file' } });
    expect(await read()).toBe('# Mes leçons de piano');
    expect(file.state()).toMatchObject({ value: { isKept: false } });
    await writeFile(path, '---\ntype: debrief-lessons\nboard: b_other\n---\n');
    expect(await file.keep(true)).toMatchObject({ ok: false });
    await writeFile(path, '---\ntype: debrief-lessons\nboard: b_test\n---\n');
    expect(await file.keep(true)).toMatchObject({ ok: true });
    await writeFile(path, 'mine now');
    learn('Manger tôt');
    await file.refresh();
    await file.refresh();
    expect(troubles).toEqual([{ code: 'foreign-file' }]);
    expect(await read()).toBe('mine now');
  });

  it('says why it cannot be written', async () => {
    const { file, path } = await setUp();
    await rmdir(dirname(path));
    expect(await file.keep(true)).toMatchObject({
      error: { code: 'write-failed', reason: 'folder-missing' },
    });
  });

  it('is not kept for the sample', async () => {
    const { file, read } = await setUp({ isSample: true });
    expect(await file.keep(true)).toMatchObject({ ok: true, value: { canKeep: false, isKept: false } });
    expect(await read()).toBeNull();
  });
});

it.each([
  ['---\r\ntype: debrief-lessons\r\nboard: b_1\r\n---\r\n', true],
  ['\uFEFF---\ntype: debrief-lessons\nboard: b_1\n---\n', true],
  ['---\ntype: debrief-board\nboard: b_1\n---\n', false],
  ['text\n---\ntype: debrief-lessons\nboard: b_1\n---\n', false],
  ['', false],
])('knows its own by the front matter: %j', (text, ours) => {
  expect(isOurs(text, 'b_1')).toBe(ours);
});
