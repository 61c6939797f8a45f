import { type Board, createBoard } from '../../shared/crdt/board';
import { nextClock } from '../../shared/crdt/clock';
import { type Commit, commitEdits, type Edit } from '../../shared/crdt/edits';
import type { Command } from '../../shared/domain/commands';
import { planCommand } from '../../shared/domain/planCommand';
import { previewEdits } from '../../shared/domain/previewEdits';
import { type Column, columns, factors, type Outcome, outcomes } from '../../shared/model/columns';
import type { MintId } from '../../shared/model/ids';
import type { BoardView } from '../../shared/model/records';
import type { Sentences } from './sentences';

export type BenchBoard = {
  readonly cards: number;
  readonly retros: number;
  /** Written by hand. */
  readonly lessons?: number;
  /** No two cards alike, for what depends on the words; without it each column has one sentence, numbered. */
  readonly sentences?: Sentences;
  /** What happened tells what led to what, and actions what became of them. */
  readonly isTold?: boolean;
};

/** Ten years of weekly retrospectives. */
export const decade = { cards: 10_000, retros: 520, lessons: 400 } as const;

/** How its writer goes about it. */
type Writing = {
  /** A person commits each command; to make a large board in a moment, a hundred go together. */
  readonly commandsPerCommit: number;
  readonly onCommit?: (commit: Commit) => void;
  /** A retrospective is complete. */
  readonly onRetro?: (board: Board) => void;
};

/** 22 November 2026, 09:00 UTC: the boards are the same on every run. */
const start = Date.UTC(2026, 10, 22, 9);
const dayMs = 86_400_000;
const replica = 'bench';

const usual: Readonly<Record<Column, string>> = {
  happened: 'Lunch came at half past one and everybody had been hungry since noon',
  cause: 'The meal depends on an oven that nobody at the table can hurry',
  action: 'Take the small jar and the milk out at the first sign of hunger',
};

/**
 * A board written the way people write one, command by command through the core: `retros` weekly retrospectives that
 * share `cards` cards, a third of them in each column, with the fields a used board has.
 */
export function createBenchBoard(
  wanted: BenchBoard,
  { commandsPerCommit, onCommit, onRetro }: Writing = { commandsPerCommit: 100 },
): Board {
  const { cards, retros, lessons = 0, isTold = false } = wanted;
  const say = wanted.sentences ?? numbered();
  const mintId = createMintId(cards);
  let board = createBoard(mintId('b'));
  let counter = 0;
  for (let index = 0; index < retros; index += 1) {
    const now = start - (retros - 1 - index) * 7 * dayMs;
    const share = Math.floor(cards / retros) + (index < cards % retros ? 1 : 0);
    const date = new Date(now).toISOString().slice(0, 10);
    const commits = writeRetro({ mintId, say, date, cards: share, commandsPerCommit, isTold });
    for (const [step, edits] of commits.entries()) {
      const at = now + step * 1_000;
      const commit = commitEdits(board, edits, { replica, clock: nextClock(null, at), counter });
      ({ board, counter } = commit);
      onCommit?.(commit);
    }
    onRetro?.(board);
  }
  const learnt = Array.from({ length: lessons }, (_, index) => writeLesson(mintId, say, index));
  return commitEdits(board, learnt, { replica, clock: nextClock(null, start), counter }).board;
}

/** A lesson that somebody wrote down, as the core makes one. */
function writeLesson(mintId: MintId, say: Sentences, index: number): Edit {
  const command: Command = {
    type: 'lesson/add',
    statement: say.title('cause', index + 1),
    solution: say.title('action', index + 1),
    factor: factors[index % factors.length] as string,
  };
  const planned = planCommand(new Map(), command, mintId);
  const edit = planned.ok ? planned.value.edits[0] : undefined;
  if (!edit) throw new Error('A lesson was refused');
  return edit;
}

type RetroToWrite = {
  readonly mintId: MintId;
  readonly say: Sentences;
  readonly date: string;
  readonly cards: number;
  readonly commandsPerCommit: number;
  readonly isTold: boolean;
};

/** The edits of one retrospective, by commit: planning alone needs a view of its own. */
function writeRetro({
  mintId,
  say,
  date,
  cards,
  commandsPerCommit,
  isTold,
}: RetroToWrite): readonly (readonly Edit[])[] {
  let view: BoardView = new Map();
  const commits: Edit[][] = [[]];
  let commands = 0;
  const run = (command: Command): string => {
    const planned = planCommand(view, command, mintId);
    if (!planned.ok) throw new Error(`${command.type}: ${planned.error.code}`);
    view = previewEdits(view, planned.value.edits);
    if (commands > 0 && commands % commandsPerCommit === 0) commits.push([]);
    commands += 1;
    commits.at(-1)?.push(...planned.value.edits);
    return planned.value.created[0] ?? '';
  };

  const retro = run({ type: 'retro/create', title: 'At the grandparents’', date, location: 'Their house' });
  const last: Partial<Record<Column, string>> = {};
  for (let index = 0; index < cards; index += 1) {
    const column = columns[index % columns.length] as Column;
    const number = Math.floor(index / columns.length) + 1;
    const title = say.title(column, number);
    const previous = last[column];
    const id = run({ type: 'card/add', retro, column, title, ...(previous ? { after: previous } : {}) });
    last[column] = id;
    describeCard(run, { id, column, number, last, say });
    if (isTold) tellMore(run, { id, retro, column, number, say });
  }
  return commits;
}

/** What else a card says: half of them have notes, and each has what its column allows. */
function describeCard(
  run: (command: Command) => string,
  {
    id,
    column,
    number,
    last,
    say,
  }: {
    id: string;
    column: Column;
    number: number;
    last: Partial<Record<Column, string>>;
    say: Sentences;
  },
): void {
  if (number % 2 === 0) run({ type: 'card/set-notes', id, notes: say.notes() });
  if (column === 'happened') {
    run({ type: 'card/set-affected', id, name: 'nap', affected: true });
    run({ type: 'card/set-minutes', id, minutes: number % 45 });
  }
  if (column === 'cause') {
    run({ type: 'card/set-factor', id, factor: factors[number % factors.length] as string });
    if (last.happened) run({ type: 'card/set-link', id, target: last.happened, linked: true });
  }
  if (column === 'action' && last.cause) {
    run({ type: 'card/set-link', id, target: last.cause, linked: true });
  }
}

/** What led to what, four levels deep, and what became of every other action. */
function tellMore(
  run: (command: Command) => string,
  card: { id: string; retro: string; column: Column; number: number; say: Sentences },
): void {
  const { id, retro, column, number, say } = card;
  if (column === 'happened') {
    for (let level = 0; level < 4; level += 1) {
      run({ type: 'card/add-line', id, line: `s${level}`, text: say.step(), level });
    }
  }
  if (column === 'action' && number % 2 === 0) {
    run({ type: 'card/set-outcome', id, retro, outcome: outcomes[number % outcomes.length] as Outcome });
  }
}

const numbered = (): Sentences => ({
  title: (column, number) => `${usual[column]} (${number})`,
  notes: () => 'We saw it coming from the hall: two shoes, one sock and no nap.',
  step: () => 'No nap',
});

/** Identifiers as long as real ones, counted instead of drawn: boards of different sizes are different boards. */
function createMintId(size: number): MintId {
  let count = size * 100;
  return (kind) => {
    count += 1;
    return `${kind}_${`01KAF${count.toString(32).toUpperCase().padStart(10, '0')}`.padEnd(26, '0')}`;
  };
}
