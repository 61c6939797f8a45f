import { writeFileSync } from 'node:fs';
import { boardText } from '../../../e2e/fixtures/writeBoard';
import type { Command } from '../../../shared/domain/commands';
import type { Language } from '../../../shared/i18n/languages';
import { boardIn } from '../stage';

/** The family's board, as these commands make it. */
export function writtenBoard(folder: string, language: Language, commands: readonly Command[]): string {
  const path = boardIn(folder, language);
  writeFileSync(path, boardText(commands, 'b_pictures'));
  return path;
}
