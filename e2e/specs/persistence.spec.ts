import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/test';

test('a new board is made where --board says, and is still the same after a restart', async ({
  launch,
  workspace,
}) => {
  const path = workspace.path('Board.debrief.json');
  const app = await launch();
  const { screen } = await app.state();
  expect(screen).toMatchObject({ kind: 'board', board: { file: { name: 'Board.debrief.json' } } });
  const text = await readFile(path, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'debrief-board', version: 1 });
  await app.close();

  const again = await launch({ board: null });
  expect((await again.state()).screen).toMatchObject({
    kind: 'board',
    board: { file: { name: 'Board.debrief.json' } },
  });
  expect(await readFile(path, 'utf8')).toBe(text);
});
