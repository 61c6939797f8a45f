import type { Board } from '@shared/crdt/board';
import type { Screen, Settings } from '@shared/ipc/contract';
import type { BoardView } from '@shared/model/records';
import { boardCounts } from './boardCounts';
import type { Problem } from './recentProblems';

/** What the app can say about itself to somebody who helps. */
export type DiagnosticsFacts = {
  readonly now: number;
  /** Name → version: the app, Electron, Chromium, Node. */
  readonly versions: Readonly<Record<string, string>>;
  /** Name → fact: kind of system, its language, memory in use. */
  readonly machine: Readonly<Record<string, string | number>>;
  readonly settings: Settings;
  readonly screen: Screen;
  readonly board: { readonly view: BoardView; readonly board: Board } | null;
  readonly problems: readonly Problem[];
};

/**
 * What "copy diagnostics" copies: versions, settings, counts and codes. Nothing that anybody wrote on a board, no name
 * of a person, a file or a folder. In English, whatever the language of the app: it is for whoever looks into it.
 */
export function diagnosticsText(facts: DiagnosticsFacts): string {
  const { screen } = facts;
  const section = (title: string, lines: readonly string[]): string =>
    [title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)].join('\n');
  const list = (named: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(named).map(([name, value]) => `${name}: ${value}`);
  return `${[
    `Débrief diagnostics, ${new Date(facts.now).toISOString()}`,
    section('Versions', list(facts.versions)),
    section('Machine', list(facts.machine)),
    section('Settings', settingsLines(facts.settings)),
    section('Screen', [screenLine(screen)]),
    section('Board', facts.board ? list(boardCounts(facts.board.view, facts.board.board)) : []),
    section(
      'Last problems',
      facts.problems.map(({ at, level, what }) => `${new Date(at).toISOString()} ${level} ${what}`),
    ),
  ].join('\n\n')}\n`;
}

/** What was chosen from a list, and switches and numbers; whatever else a setting may hold could be somebody's words. */
const settingsLines = (settings: Settings): string[] =>
  Object.entries(settings).map(([name, value]) => {
    const isTold = name in told || typeof value === 'boolean' || typeof value === 'number' || value === null;
    return `${name}: ${isTold ? value : '(set)'}`;
  });
const told = { language: 0, chosenLanguage: 0, theme: 0, paper: 0 } satisfies Partial<
  Record<keyof Settings, 0>
>;

function screenLine(screen: Screen): string {
  if (screen.kind === 'setup') return 'first page';
  if (screen.kind === 'trouble')
    return `a file in trouble: ${screen.problem.code}${screen.canLook ? ', can be looked at' : ''}`;
  const { readOnly, isSample, save } = screen.board;
  const saving =
    save.kind === 'failing' ? `${save.problem.code}${save.isKept ? '' : ', not kept here either'}` : null;
  return [isSample ? 'a sample' : 'a board', readOnly ?? 'can be written', `save: ${save.kind}`, saving]
    .filter((part) => part !== null)
    .join(', ');
}
