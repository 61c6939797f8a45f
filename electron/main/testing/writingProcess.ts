import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { mergeBoards } from '@shared/crdt/merge';
import { createBoardOpener } from '../board/boardOpener';
import { card } from './boards';
import { createQuietLog } from './quietLog';

/**
 * A machine as a program of its own, to be killed: `node writingProcess.mjs FILE DATA`. It is `ready`, waits for a line,
 * the name of this life, opens the board, says which records it has (`open …,…`), and writes card after card. What the
 * screen would call saved it says, too (`kept …,…`).
 */
const [path = '', data = ''] = process.argv.slice(2);
/** At once: a line that is still in a buffer when the end comes would be lost. */
const say = (what: string, ids: readonly string[] = []): void =>
  void writeSync(1, `${what} ${ids.join(',')}\n`);

say('ready');
const life = String((await once(process.stdin, 'data'))[0]).trim();
process.stdin.unref();
let onSaveState: () => void = () => undefined;
const opener = createBoardOpener({
  folder: data,
  publish: (channel) => {
    if (channel === 'save:changed') onSaveState();
  },
  sampleText: () => Promise.reject(new Error('No sample here')),
  merge: mergeBoards,
  startReader: () => {
    throw new Error('No reader here');
  },
  mintId: (kind) => `${kind}_minted`,
  mintReplica: () => `life${life}`,
  now: Date.now,
  log: createQuietLog(),
  // Each save of the file is a point to be killed at, too.
  timing: { afterLastMs: 2, atMostMs: 10, retryMs: 10_000, restMs: 5 },
});
const opened = await opener.open(
  { kind: 'file', path },
  { mayCreate: false, knownId: 'b_test', onMoved: () => undefined },
);
if (!opened.ok) throw new Error(opened.error.problem.code);
const { session } = opened.value;
say('open', [...session.view.keys()]);

/** Resolves when the screen says that everything is safe. */
const saved = (): Promise<void> =>
  new Promise((resolve) => {
    onSaveState = () => {
      const { kind } = session.snapshot().save;
      if (kind === 'kept' || kind === 'saved') resolve();
    };
    onSaveState();
  });

for (let count = 0; ; count += 1) {
  // One card, or a burst of them that shares a line of the journal.
  const ids = Array.from({ length: 1 + (count % 3) }, (_, index) => `c_${life}_${count}_${index}`);
  for (const id of ids) {
    const applied = session.apply(card(id, `Carte ${id}`));
    if (!applied.ok) throw new Error(applied.error.code);
  }
  await saved();
  say('kept', ids);
}
