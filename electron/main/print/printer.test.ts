import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '@shared/domain/commands';
import type { Paper } from '@shared/ipc/papers';
import { boardView } from '@shared/model/boardView';
import { describe, expect, it } from 'vitest';
import type { BoardDesk } from '../board/boardDesk';
import { boardWith, retro } from '../testing/boards';
import { tempFolder } from '../testing/tempFolder';
import { createPrinter } from './printer';

async function setUp(commands: readonly Command[] = [retro]) {
  const folder = await tempFolder();
  const board = boardWith(commands);
  const names: string[] = [];
  const asked: Paper[] = [];
  const page = { failure: null as string | null };
  const choice = { path: join(folder, 'sheet') as string | null };
  const session = { board, view: boardView(board) };
  const desk = { session } as { session: typeof session | null };
  const printer = createPrinter({
    desk: desk as unknown as BoardDesk,
    page: () => ({
      async print(paper) {
        asked.push(paper);
        return page.failure;
      },
      async toPdf(paper) {
        asked.push(paper);
        return Uint8Array.of(0x25, 0x50, 0xff);
      },
    }),
    paper: () => 'a5',
    language: () => 'fr',
    nameExport: async (name) => {
      names.push(name);
      return choice.path;
    },
  });
  return { printer, desk, names, asked, page, choice, folder };
}

describe('a PDF file', () => {
  it('holds the page byte by byte, on the paper that was chosen, under the name that was given', async () => {
    const { printer, names, asked, folder } = await setUp();
    expect(await printer.toPdf({ kind: 'lessons' })).toMatchObject({
      ok: true,
      value: { name: 'sheet.pdf' },
    });
    expect([...(await readFile(join(folder, 'sheet.pdf')))]).toEqual([0x25, 0x50, 0xff]);
    await printer.toPdf({ kind: 'leaving' });
    await printer.toPdf({ kind: 'retro', retro: 'r_1' });
    expect(names).toEqual(['Leçons.pdf', 'Avant de partir.pdf', '2026-11-15 Chez mamie.pdf']);
    expect(asked).toEqual(['a5', 'a5', 'a5']);
  });

  it('is none of what is not there, nor if nobody gives it a name', async () => {
    const { printer, desk, choice } = await setUp();
    expect(await printer.toPdf({ kind: 'retro', retro: 'r_9' })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
    choice.path = null;
    expect(await printer.toPdf({ kind: 'lessons' })).toEqual({ ok: false, error: { code: 'cancelled' } });
    desk.session = null;
    expect(await printer.toPdf({ kind: 'lessons' })).toEqual({ ok: false, error: { code: 'no-board' } });
  });
});

it.each([
  [null, { ok: true, value: null }],
  ['Print job canceled', { ok: false, error: { code: 'cancelled' } }],
  ['cancelled', { ok: false, error: { code: 'cancelled' } }],
  ['No valid printers available', { ok: false, error: { code: 'no-printer' } }],
  ['Print job failed', { ok: false, error: { code: 'print-failed', reason: 'Print job failed' } }],
] as const)('what Chromium calls "%s" has a name of ours', async (failure, outcome) => {
  const { printer, page } = await setUp();
  page.failure = failure;
  expect(await printer.open()).toEqual(outcome);
});
