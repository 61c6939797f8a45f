import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { boardWith, card, retro, textOf } from '../testing/boards';
import { createMachine } from '../testing/machine';

const text = textOf(boardWith([retro]));
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

it('a board that is put away in the middle of a save begins none any more, and tells nothing', async () => {
  for (let after = 0; after < 40; after += 1) {
    const machine = await createMachine(text);
    const { session, events } = await machine.open();
    session.apply(card('c_1', 'Avant'));
    const saving = session.saveNow();
    await turns(after);
    session.apply(card('c_2', 'Pendant ce temps'));
    await session.close();
    const [told, inFile] = [events.length, await readFile(machine.path, 'utf8')];
    const saved = await saving;
    expect([after, events.slice(told)]).toEqual([after, []]);
    expect([after, await readFile(machine.path, 'utf8')]).toEqual([after, inFile]);
    // Whoever goes by that would take the only other copy away.
    if (!inFile.includes('Pendant')) expect([after, saved.ok]).toEqual([after, false]);
  }
});

it('what a board accepts while it is put away is on this machine once it is', async () => {
  const machine = await createMachine(text);
  const journal = join(machine.data, 'boards', 'b_test', 'journal.jsonl');
  for (const round of [1, 2, 3]) {
    const { session } = await machine.open();
    await session.saveNow();
    session.rememberRetro(round % 2 === 1 ? 'r_1' : null);
    let isOver = false;
    const closing = session.close().then(() => {
      isOver = true;
    });
    const accepted: string[] = [];
    while (!isOver && accepted.length < 100) {
      const id = `c_${round}_${accepted.length}`;
      if (session.apply(card(id, 'Pendant ce temps')).ok) accepted.push(id);
      await turns(2);
    }
    await closing;
    const kept = readFileSync(journal, 'utf8');
    expect(accepted.filter((id) => !kept.includes(id))).toEqual([]);
  }
});
