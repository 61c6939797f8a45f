import { describe, expect, it } from 'vitest';
import { formatVersion } from '../crdt/board';
import { migrateText, migrations } from './migrateText';

const board = (version: unknown, more = '') =>
  `{"format":"debrief-board","version":${version},"minReader":1,"id":"b_1","records":{}${more}}`;
const steps = [
  (file: object) => ({ ...file, trace: ['one'] }),
  (file: { trace?: string[] }) => ({ ...file, trace: [...(file.trace ?? []), 'two'] }),
] as never;

describe('migrateText', () => {
  it('knows the way from every older version to today’s', () => {
    expect(migrations.length + 1).toBe(formatVersion);
  });

  it('takes each step from the version the file has', () => {
    expect(migrateText(board(1), steps)).toMatchObject({ from: 1 });
    expect(JSON.parse(migrateText(board(1), steps).text)).toMatchObject({
      version: 3,
      trace: ['one', 'two'],
    });
    expect(JSON.parse(migrateText(board(2), steps).text)).toMatchObject({ version: 3, trace: ['two'] });
    expect(migrateText(`\uFEFF${board(2)}`, steps).from).toBe(2);
  });

  it.each([
    ['today’s', board(3)],
    ['newer', board(4)],
    ['no version at all', board('"1"')],
    ['version 0', board(0)],
    ['no JSON', '{"format":"debrief-board","version":1'],
    ['something else', '{"version":1}'],
    ['a list', '[]'],
  ])('leaves a file that is %s as it is', (_what, text) => {
    expect(migrateText(text, steps)).toEqual({ text, from: null });
  });
});
