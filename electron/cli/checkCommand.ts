import type { Translate } from '@shared/i18n/translator';
import { type BoardSummary, type Finding, summariseBoard } from './boardFindings';
import { type ExitCode, exitCodes, type Io, refuse } from './io';
import { problemLine } from './problemLine';
import { type ReadBoard, readBoard } from './readBoard';
import { recordLines } from './recordLines';

/**
 * `debrief check`: whether a file can be read, and what is in it. Things worth knowing about a good board (a hand
 * edit, a link to nothing) are said and are no error: the app copes with all of them.
 */
export async function checkCommand({ file }: { readonly file: string }, io: Io): Promise<ExitCode> {
  const read = await readBoard(file);
  if (!read.ok) return refuse(io, problemLine(io.t, file, read.error.problem, read.error.text));
  const summary = summariseBoard(read.value.board);
  const lines = [
    io.t('cli.check.good', { file, id: read.value.board.id }),
    io.t('cli.check.counts', summary.counts),
    ...remarks(io.t, read.value, summary),
    ...findingLines(io.t, file, read.value, summary.findings),
  ];
  io.print(`${lines.join('\n')}\n`);
  return exitCodes.ok;
}

function remarks(t: Translate, { intact }: ReadBoard, summary: BoardSummary): string[] {
  const lines = [...summary.unknownTypes].map(([type, count]) => t('cli.check.unknownType', { type, count }));
  if (!intact) lines.unshift(t('cli.check.edited'));
  if (summary.twoVersions > 0) lines.push(t('cli.check.twoVersions', { count: summary.twoVersions }));
  return lines;
}

function findingLines(
  t: Translate,
  file: string,
  { text }: ReadBoard,
  findings: readonly Finding[],
): string[] {
  const lines = recordLines(text);
  return findings.map((finding) => {
    const line = lines.get(finding.id);
    const where = line === undefined ? file : `${file}:${line}`;
    return `${where}: ${findingWords(t, finding)}`;
  });
}

function findingWords(t: Translate, finding: Finding): string {
  const { id, target } = finding;
  switch (finding.code) {
    case 'lost-card':
      return t('cli.check.lostCard', { id, target });
    case 'card-of-binned':
      return t('cli.check.cardOfBinned', { id, target });
    case 'dangling':
      return t('cli.check.dangling', { id, target, field: finding.field });
  }
}
