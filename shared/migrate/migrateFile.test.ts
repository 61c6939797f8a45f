import { describe, expect, it } from 'vitest';
import { formatVersion } from '../crdt/board';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import { migrateFile, migrations } from './migrateFile';

const board = (version: unknown, more = '') =>
  `{"format":"debrief-board","version":${version},"minReader":1,"id":"b_1","records":{}${more}}`;
const steps = [
  (file: object) => ({ ...file, trace: ['one'] }),
  (file: { trace?: string[] }) => ({ ...file, trace: [...(file.trace ?? []), 'two'] }),
] as never;
const migrated = (text: string) => migrateFile(encodeUtf8(text), steps);
const textOf = (text: string): string => decodeUtf8(migrated(text).bytes) ?? '';

describe('migrateFile', () => {
  it('knows the way from every older version to today’s', () => {
    expect(migrations.length + 1).toBe(formatVersion);
  });

  it('takes each step from the version the file has', () => {
    expect(migrated(board(1))).toMatchObject({ from: 1 });
    expect(JSON.parse(textOf(board(1)))).toMatchObject({
      version: 3,
      trace: ['one', 'two'],
    });
    expect(JSON.parse(textOf(board(2)))).toMatchObject({ version: 3, trace: ['two'] });
    expect(migrated(`\uFEFF${board(2)}`).from).toBe(2);
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
    expect(migrated(text)).toEqual({ bytes: encodeUtf8(text), from: null });
  });
});
