import type { Edit } from '@shared/crdt/edits';
import type { Command, CommandProblem, CommandType } from '@shared/domain/commands';
import { planCommand } from '@shared/domain/planCommand';
import { promotedLesson } from '@shared/domain/planLesson';
import { previewEdits } from '@shared/domain/previewEdits';
import type {
  AppliedCommand,
  BoardChanges,
  BoardSnapshot,
  Bridge,
  ChangeSource,
  FileName,
  HistoryState,
  NoBoard,
  ReadOnlyReason,
  SaveState,
} from '@shared/ipc/contract';
import type { MintId, RecordId } from '@shared/model/ids';
import type { BoardView, RecordView } from '@shared/model/records';
import { err, type Result } from '@shared/result';
import { createStore, type Store } from './createStore';

/** The open board as the screen knows it. */
export type BoardState = {
  readonly id: string;
  readonly file: FileName;
  readonly readOnly: ReadOnlyReason | null;
  readonly isSample: boolean;
  readonly history: HistoryState;
  readonly save: SaveState;
  /** The latest changes that came from elsewhere. */
  readonly news: MergeNews | null;
  /** What main has confirmed, with what is still on its way there shown as if it were done. */
  readonly view: BoardView;
};

/** Changes that another machine made: when they were seen here (ms since 1970), where they lay, what they touched. */
export type MergeNews = {
  readonly at: number;
  readonly source: Exclude<ChangeSource, { kind: 'here' }>;
  readonly records: readonly RecordId[];
};

export type SendProblem = CommandProblem | NoBoard | { readonly code: 'read-only' };
export type Sent = Result<AppliedCommand, SendProblem>;

export type BoardStore = Store<BoardState> & {
  /**
   * Shows a command's effect at once and asks main to carry it out. If main refuses, the effect disappears again and
   * the problem is the result.
   */
  send(command: Command): Promise<Sent>;
  /** Calls `listener` with each command of this window that main has carried out, and the ids of what it made. */
  onSent(listener: SentListener): () => void;
  applyChanges(changes: BoardChanges): void;
  applySave(save: SaveState): void;
  /** While held, changes from elsewhere wait, so that nothing moves under a dragging hand. */
  hold(): () => void;
};

type SentListener = (command: Command, created: readonly RecordId[]) => void;

/** A command on its way: shown until main has refused it, or has both carried it out and published what came of it. */
type Pending = { readonly edits: readonly Edit[]; isAnswered: boolean; isPublished: boolean };

/** Main's answer and what it publishes travel separately: either may come first. So long the answer waits (ms). */
const patience = 1_000;

export function createBoardStore(snapshot: BoardSnapshot, bridge: Bridge, mintId: MintId): BoardStore {
  let confirmed: BoardView = new Map(snapshot.records.map((record) => [record.id, record]));
  let pending: readonly Pending[] = [];
  let holds = 0;
  const sentListeners = new Set<SentListener>();
  let waiting: (() => void)[] = [];
  const { id, file, readOnly, isSample, history, save } = snapshot;
  const store = createStore<BoardState>({
    id,
    file,
    readOnly,
    isSample,
    history,
    save,
    news: null,
    view: confirmed,
  });

  const show = (more: Partial<BoardState> = {}) => {
    const view = pending.reduce((current, { edits }) => previewEdits(current, edits), confirmed);
    store.set({ ...store.get(), ...more, view });
  };
  const whenFree = (work: () => void) => {
    if (holds > 0) waiting.push(work);
    else work();
  };
  const forget = (entry: Pending) => {
    pending = pending.filter((other) => other !== entry);
  };
  const confirm = (changes: BoardChanges) => {
    confirmed = withRecords(confirmed, changes.records, changes.removed);
    const done = pending.find((entry) => isResultOf(changes, entry));
    if (done) done.isPublished = true;
    if (done?.isAnswered) forget(done);
    const news = newsOf(changes);
    show(news ? { history: changes.history, news } : { history: changes.history });
  };

  return {
    ...store,
    async send(command) {
      const planned = planCommand(store.get().view, command, mintId);
      if (!planned.ok) return planned;
      if (store.get().readOnly) return err({ code: 'read-only' });
      const entry: Pending = { edits: planned.value.edits, isAnswered: false, isPublished: false };
      pending = [...pending, entry];
      show();
      const end = () =>
        whenFree(() => {
          forget(entry);
          show();
        });
      try {
        const sent = await bridge.invoke('board:command', withIds(command, planned.value.created));
        entry.isAnswered = true;
        // Carried out, but not yet published: without what it shows, the screen would jump back for a moment.
        if (sent.ok && !entry.isPublished) setTimeout(end, patience);
        else end();
        if (sent.ok) for (const listener of sentListeners) listener(command, sent.value.created);
        return sent;
      } catch (refusal) {
        // Main could not even answer: nothing may look done that is not.
        end();
        throw refusal;
      }
    },
    onSent(listener) {
      sentListeners.add(listener);
      return () => void sentListeners.delete(listener);
    },
    applyChanges(changes) {
      if (changes.boardId !== id) return;
      whenFree(() => confirm(changes));
    },
    applySave: (next) => store.set({ ...store.get(), save: next }),
    hold() {
      holds += 1;
      let released = false;
      return () => {
        if (released) return;
        released = true;
        holds -= 1;
        if (holds > 0) return;
        const arrived = waiting;
        waiting = [];
        for (const work of arrived) work();
      };
    },
  };
}

function newsOf({ source, records, removed }: BoardChanges): MergeNews | null {
  if (source.kind === 'here') return null;
  return { at: Date.now(), source, records: [...records.map(({ id }) => id), ...removed] };
}

/** Whether `changes` is what came of a command: the first that touches one of its records. */
const isResultOf = ({ records, removed }: BoardChanges, { edits, isPublished }: Pending): boolean =>
  !isPublished && edits.some(({ id }) => records.some((record) => record.id === id) || removed.includes(id));

function withRecords(
  view: BoardView,
  records: readonly RecordView[],
  removed: readonly RecordId[],
): BoardView {
  const next = new Map(view);
  for (const record of records) next.set(record.id, record);
  for (const id of removed) next.delete(id);
  return next;
}

/** The commands that name what they make. */
const makes: ReadonlySet<CommandType> = new Set(['retro/create', 'card/add', 'lesson/add', 'person/add']);

/** The command with the identifiers that were made up while planning it, so that main comes to the same records. */
function withIds(command: Command, created: readonly RecordId[]): Command {
  let index = 0;
  const fill = <C extends Command>(one: C): C => {
    // The identifier of a lesson that comes from cards follows from theirs.
    if (one.type === 'lesson/promote' && created[index] === promotedLesson(one.action, one.cause)) index += 1;
    return makes.has(one.type) ? { ...one, id: created[index++] } : one;
  };
  return command.type === 'batch'
    ? ({ ...command, commands: command.commands.map(fill) } as Command)
    : fill(command);
}
