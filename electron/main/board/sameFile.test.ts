import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { bundleScript } from '../../../scripts/lib/bundleScript';
import { boardWith, retro, textOf } from '../testing/boards';
import { createMachine } from '../testing/machine';
import { tempFolder } from '../testing/tempFolder';

// Two real processes with data of their own, on one file of one machine: two people's accounts, or a second profile.

const longEnough = 20;

it('two apps that write to one file at once lose nothing, and come to rest', async () => {
  const program = await bundleScript('electron/main/testing/writingProcess.ts', await tempFolder());
  const here = await createMachine(textOf(boardWith([retro])));
  const otherData = await tempFolder();
  /** Writes until so much of it is kept; then it is no more, with whatever has not reached the file. */
  const write = async (name: string, data: string): Promise<string[]> => {
    const child = spawn(process.execPath, [program, here.path, data], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(`${name}\n`);
    const kept: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      if (line.startsWith('kept ')) kept.push(...line.slice('kept '.length).split(','));
      if (kept.length >= longEnough) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    return kept;
  };
  const written = (await Promise.all([write('a', here.data), write('b', otherData)])).flat();
  expect(written.length).toBeGreaterThanOrEqual(2 * longEnough);

  const a = await here.open();
  const other = await createMachine(await readFile(here.path, 'utf8'), {
    folder: here.folder,
    data: otherData,
  });
  const b = await other.open();
  for (const { session } of [a, b, a, b]) expect(await session.saveNow()).toMatchObject({ ok: true });
  for (const { session } of [a, b]) {
    expect(written.filter((id) => !session.view.has(id))).toEqual([]);
    expect(session.hasUnsaved).toBe(false);
    expect(textOf(session.board)).toBe(await readFile(here.path, 'utf8'));
  }
});
