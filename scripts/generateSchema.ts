// Writes resources/board.schema.json from the zod schemas; `--check` only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { boardFileSchema } from '../shared/model/boardFile';
import { recordsByType } from './lib/recordsByType';

const file = resolve(import.meta.dirname, '../resources/board.schema.json');

function createSchemaText(): string {
  // What a file may hold, before defaults are filled in.
  const schema = z.toJSONSchema(boardFileSchema, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ ...recordsByType(schema), title: 'Débrief board' }, null, 2)}\n`;
}

function readCommitted(): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

export function main(): number {
  const text = createSchemaText();
  if (readCommitted() === text) return 0;
  if (process.argv.includes('--check')) {
    process.stderr.write('resources/board.schema.json does not match shared/model: run `npm run schema`.\n');
    return 1;
  }
  writeFileSync(file, text);
  process.stderr.write('Wrote resources/board.schema.json.\n');
  return 0;
}
