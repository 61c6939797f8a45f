import { appendFile, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJournal } from './journal';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'debrief-journal-'));
  path = join(folder, 'journal.jsonl');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const reopened = async () => {
  const journal = createJournal(path);
  const lines = await journal.read();
  return { journal, lines };
};

describe('the journal', () => {
  it('is empty before its first line', async () => {
    expect((await reopened()).lines).toEqual([]);
  });

  it('gives back its lines in the order they were appended, even at once', async () => {
    const { journal } = await reopened();
    await Promise.all(['un', 'deux', 'trois é 🌞'].map((line) => journal.append(line)));
    await journal.close();
    expect((await reopened()).lines).toEqual(['un', 'deux', 'trois é 🌞']);
  });

  it('goes on after the last complete line when the end was cut off', async () => {
    await writeFile(path, 'un\ndeux\ntroi');
    const { journal, lines } = await reopened();
    expect(lines).toEqual(['un', 'deux']);
    await journal.append('encore');
    await journal.close();
    expect(await readFile(path, 'utf8')).toBe('un\ndeux\nencore\n');
  });

  it('cut at any byte, keeps every line that was complete', async () => {
    const all = ['premier', 'deuxième 🌞', '', 'quatrième'];
    const bytes = Buffer.from(`${all.join('\n')}\n`, 'utf8');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (length) => {
        const cut = bytes.subarray(0, length);
        await writeFile(path, cut);
        const complete = cut.filter((byte) => byte === 10).length;
        expect((await reopened()).lines).toEqual(all.slice(0, complete));
      }),
    );
  });

  it('[F23] says that a line is kept once it is on disk, and the name of a new file with it', async () => {
    const handle = await open(folder, 'r');
    const handles = Object.getPrototypeOf(handle);
    await handle.close();
    const steps: string[] = [];
    for (const step of ['write', 'datasync', 'sync'] as const) {
      const really = handles[step];
      vi.spyOn(handles, step).mockImplementation(async function (this: unknown, ...args: unknown[]) {
        const done = await really.apply(this, args);
        steps.push(step);
        return done;
      });
    }
    const journal = createJournal(path);
    for (const line of ['un', 'deux']) await journal.append(line).then(() => steps.push('kept'));
    vi.restoreAllMocks();
    await journal.close();
    expect(steps).toEqual(['sync', 'write', 'datasync', 'kept', 'write', 'datasync', 'kept']);
  });

  it('clears, and counts its bytes', async () => {
    const { journal } = await reopened();
    await journal.append('é');
    expect(journal.size()).toBe(3);
    await journal.clear();
    expect(journal.size()).toBe(0);
    await journal.append('neuf');
    await journal.close();
    expect((await reopened()).lines).toEqual(['neuf']);
  });

  it('says when a line could not be kept, and can be tried again', async () => {
    // A file lies where the folder should be.
    await writeFile(join(folder, 'board'), '');
    const journal = createJournal(join(folder, 'board', 'journal.jsonl'));
    await expect(journal.append('perdu ?')).rejects.toMatchObject({ code: 'ENOTDIR' });
    await rm(join(folder, 'board'));
    await journal.append('gardé');
    expect(await journal.read()).toEqual(['gardé']);
    await journal.close();
  });

  it('never writes over lines that it has not read', async () => {
    await writeFile(path, 'un\n');
    const journal = createJournal(path);
    await journal.append('deux');
    await journal.close();
    expect((await reopened()).lines).toEqual(['un', 'deux']);
  });

  it('does not mind lines that another opening left', async () => {
    const { journal } = await reopened();
    await journal.append('un');
    await journal.close();
    await appendFile(path, 'deux\n');
    expect((await reopened()).lines).toEqual(['un', 'deux']);
  });
});
