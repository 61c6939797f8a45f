// Writes resources/samples/*.debrief.json from scripts/samples/; `--check` only says whether they are up to date:
//   node scripts/run-ts.mjs scripts/makeSamples.ts
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { encodeBoard } from '../shared/crdt/encodeBoard';
import { type Language, languages } from '../shared/i18n/languages';
import { sampleBoard } from './samples/sampleBoard';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

export const samplePath = (language: Language): string =>
  resolve(import.meta.dirname, `../resources/samples/${language}.debrief.json`);

export const sampleText = (language: Language): string => encodeBoard(sampleBoard(language), sha256);

function readCommitted(language: Language): string | null {
  try {
    return readFileSync(samplePath(language), 'utf8');
  } catch {
    return null;
  }
}

export function main(): number {
  const stale = languages.filter((language) => readCommitted(language) !== sampleText(language));
  if (stale.length > 0 && process.argv.includes('--check')) {
    process.stderr.write(
      'resources/samples does not match scripts/samples: run `node scripts/run-ts.mjs scripts/makeSamples.ts`.\n',
    );
    return 1;
  }
  for (const language of stale) {
    mkdirSync(dirname(samplePath(language)), { recursive: true });
    writeFileSync(samplePath(language), sampleText(language));
    process.stderr.write(`Wrote ${samplePath(language)}.\n`);
  }
  return 0;
}
