import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '@shared/domain/commands';
import { boardView } from '@shared/model/boardView';
import { describe, expect, it } from 'vitest';
import type { BoardDesk } from '../board/boardDesk';
import { boardWith, retro } from '../testing/boards';
import { tempFolder } from '../testing/tempFolder';
import { createExporter } from './exporter';

const lesson: Command[] = [
  retro,
  { type: 'card/add', id: 'c_a', retro: 'r_1', column: 'action', title: 'Goûter dans le sac' },
  { type: 'card/set-outcome', id: 'c_a', retro: 'r_1', outcome: 'worked' },
];

async function setUp(commands: readonly Command[] = lesson) {
  const folder = await tempFolder();
  const board = boardWith(commands);
  const names: string[] = [];
  const copied: string[] = [];
  const choice = { path: join(folder, 'x.md') as string | null };
  const exporter = createExporter({
    desk: { session: { board, view: boardView(board) } } as unknown as BoardDesk,
    language: () => 'fr',
    now: () => Date.UTC(2026, 10, 22),
    nameExport: async (name) => {
      names.push(name);
      return choice.path;
    },
    copy: (text) => copied.push(text),
  });
  return { folder, exporter, names, copied, choice };
}

describe('an export', () => {
  it('is a file under the name that was chosen, and the same text on the clipboard', async () => {
    const { exporter, names, copied, choice, folder } = await setUp();
    expect(await exporter.toFile({ kind: 'lessons' })).toMatchObject({ ok: true, value: { name: 'x.md' } });
    expect(await exporter.toClipboard({ kind: 'lessons' })).toEqual({ ok: true, value: null });
    expect(names).toEqual(['Leçons.md']);
    const text = await readFile(choice.path ?? '', 'utf8');
    expect(text).toContain('Goûter dans le sac');
    expect(copied).toEqual([text]);
    expect(await readdir(folder)).toEqual(['x.md']);
  });

  it('has of a retrospective only what is revealed, and of the board everything', async () => {
    const { exporter, copied } = await setUp([
      retro,
      { type: 'retro/write-separately', id: 'r_1', separately: true },
      { type: 'person/add', id: 'p_1', name: 'Papa' },
      { type: 'card/add', id: 'c_s', retro: 'r_1', column: 'happened', title: 'Secret', author: 'p_1' },
    ]);
    await exporter.toClipboard({ kind: 'retro', retro: 'r_1' });
    await exporter.toClipboard({ kind: 'board' });
    expect(copied.map((text) => text.includes('Secret'))).toEqual([false, true]);
  });

  it('is suggested under its title and date, or the board’s usual name', async () => {
    const { exporter, names } = await setUp();
    await exporter.toFile({ kind: 'retro', retro: 'r_1' });
    await exporter.toFile({ kind: 'board' });
    expect(names).toEqual(['2026-11-15 Chez mamie.md', 'Débriefs.md']);
  });

  it('of the actions that have a day is a calendar, of all or of one', async () => {
    const dated: Command[] = [
      retro,
      { type: 'card/add', id: 'c_a', retro: 'r_1', column: 'action', title: 'Goûter: dans le sac' },
      { type: 'card/set-due', id: 'c_a', due: '2026-11-29' },
    ];
    const { exporter, names, choice } = await setUp(dated);
    choice.path = (choice.path ?? '').replace('x.md', 'agenda');
    expect(await exporter.toFile({ kind: 'ics' })).toMatchObject({ ok: true, value: { name: 'agenda.ics' } });
    expect(await readFile(`${choice.path}.ics`, 'utf8')).toContain('\r\nDTSTART;VALUE=DATE:20261129\r\n');
    await exporter.toFile({ kind: 'ics', card: 'c_a' });
    expect(names).toEqual(['Ce qu’on essaie.ics', 'Goûter dans le sac.ics']);
    expect(await exporter.toFile({ kind: 'ics', card: 'c_b' })).toEqual({
      ok: false,
      error: { code: 'no-days' },
    });
  });

  it('replaces the file that the dialog asked about', async () => {
    const { exporter, choice } = await setUp();
    await writeFile(choice.path ?? '', 'old');
    expect(await exporter.toFile({ kind: 'board' })).toMatchObject({ ok: true });
    expect(await readFile(choice.path ?? '', 'utf8')).toContain('Chez mamie');
  });

  it('gets the extension that was left out, but replaces nothing that nobody was asked about', async () => {
    const { exporter, choice, folder } = await setUp();
    choice.path = join(folder, 'notes');
    expect(await exporter.toFile({ kind: 'board' })).toMatchObject({ ok: true, value: { name: 'notes.md' } });
    await writeFile(join(folder, 'notes.md'), 'mine');
    expect(await exporter.toFile({ kind: 'board' })).toMatchObject({ error: { reason: 'EEXIST' } });
    expect(await readFile(join(folder, 'notes.md'), 'utf8')).toBe('mine');
  });

  it('says why it cannot be', async () => {
    const { exporter, choice, folder } = await setUp([retro]);
    expect(await exporter.toFile({ kind: 'lessons' })).toEqual({
      ok: false,
      error: { code: 'nothing-to-export' },
    });
    expect(await exporter.toClipboard({ kind: 'retro', retro: 'r_9' })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
    choice.path = null;
    expect(await exporter.toFile({ kind: 'board' })).toEqual({ ok: false, error: { code: 'cancelled' } });
    choice.path = join(folder, 'gone', 'x.md');
    expect(await exporter.toFile({ kind: 'board' })).toMatchObject({ error: { code: 'write-failed' } });
  });
});

it('takes an open board', async () => {
  const exporter = createExporter({
    desk: { session: null } as BoardDesk,
    language: () => 'en',
    now: Date.now,
    nameExport: async () => null,
    copy: () => undefined,
  });
  expect(await exporter.toClipboard({ kind: 'lessons' })).toEqual({ ok: false, error: { code: 'no-board' } });
});
