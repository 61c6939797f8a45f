import type { BoardChoices } from '@shared/domain/choices';
import type { Command, CommandProblem } from '@shared/domain/commands';
import { planCommand } from '@shared/domain/planCommand';
import type {
  AppliedCommand,
  BoardChanges,
  BoardSnapshot,
  Bridge,
  FileName,
  HistoryState,
  Machine,
  Merge,
  NoBoard,
  Notice,
  ReadOnlyReason,
  SaveState,
} from '@shared/ipc/contract';
import { fromJsonText } from '@shared/ipc/jsonText';
import { settled } from '@shared/model/boardParts';
import type { MintId, RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { err, type Result } from '@shared/result';
import { withChoices, withFresh, withMerge, withRecords } from './boardChanges';
import { createStore, type Store } from './createStore';
import { isResultOf, type Pending, preview, withIds, withoutSettled } from './pendingCommands';

/** The open board as the screen knows it. */
export type BoardState = {
  readonly id: string;
  readonly file: FileName;
  readonly readOnly: ReadOnlyReason | null;
  readonly isSample: boolean;
  readonly history: HistoryState;
  readonly save: SaveState;
  /** What came from elsewhere since the board was opened, and with its opening; the latest last. */
  readonly merges: readonly Merge[];
  /** The records among them that nobody has had before their eyes since. */
  readonly fresh: ReadonlySet<RecordId>;
  /** Something has come in that waits for the hands to be free. */
  readonly isWaiting: boolean;
  /** Fields with several versions, of those records that have any. */
  readonly choices: BoardChoices;
  readonly machine: Machine;
  /** What somebody should know once. */
  readonly notices: readonly Notice[];
  /** What main has confirmed, with what is still on its way there shown as if it were done. */
  readonly view: BoardView;
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
  /** Once what main has published under that serial is on the screen. */
  whenShown(serial: number): Promise<void>;
  applySave(save: SaveState): void;
  applyNotices(notices: readonly Notice[]): void;
  /** The file has another name, or lies elsewhere. */
  applyFile(file: FileName): void;
  /** While held, changes wait, so that nothing moves under a hand that drags or types. */
  hold(): () => void;
  isHeld(): boolean;
  /** These records have been before somebody's eyes since a merge changed them. */
  markSeen(ids: readonly RecordId[]): void;
};

type SentListener = (command: Command, created: readonly RecordId[]) => void;

/** Main's answer and what it publishes travel separately: either may come first. So long the answer waits (ms). */
const patience = 1_000;

export function createBoardStore(snapshot: BoardSnapshot, bridge: Bridge, mintId: MintId): BoardStore {
  let confirmed: BoardView = settled(
    new Map(fromJsonText(snapshot.records).map((record) => [record.id, record])),
  );
  let choices: BoardChoices = new Map(Object.entries(snapshot.choices));
  let pending: readonly Pending[] = [];
  let holds = 0;
  let shown = snapshot.serial;
  const sentListeners = new Set<SentListener>();
  let waiting: (() => void)[] = [];
  const { id, file, readOnly, isSample, history, save, machine, merges, notices } = snapshot;
  const store = createStore<BoardState>({
    id,
    file,
    readOnly,
    isSample,
    history,
    save,
    merges,
    fresh: withFresh(new Set(), merges),
    isWaiting: false,
    choices,
    machine,
    notices,
    view: confirmed,
  });
  const tellShown = (serial: number) => void bridge.invoke('board:shown', { board: id, serial });
  // The page was shown again: what it shows is the latest.
  if (snapshot.serial > 0) tellShown(snapshot.serial);

  const show = (more: Partial<BoardState> = {}) => {
    const view = pending.reduce(preview, confirmed);
    store.set({ ...store.get(), ...more, view, choices: withoutSettled(choices, pending) });
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
    choices = withChoices(choices, changes);
    const done = pending.find((entry) => isResultOf(changes, entry));
    if (done) done.isPublished = true;
    if (done?.isAnswered) forget(done);
    const { history, machine, merge } = changes;
    shown = changes.serial;
    const { merges, fresh } = store.get();
    const news = merge && { merges: withMerge(merges, merge), fresh: withFresh(fresh, [merge]) };
    show({ history, machine, ...news });
    if (changes.source.kind !== 'here') tellShown(changes.serial);
  };

  return {
    ...store,
    async send(command) {
      const planned = planCommand(store.get().view, command, mintId);
      if (!planned.ok) return planned;
      if (store.get().readOnly) return err({ code: 'read-only' });
      const entry: Pending = { edits: planned.value.edits, isAnswered: false, isPublished: false };
      pending = [...pending, entry];
      // On its way before the screen shows it: main need not wait until that is drawn.
      const answer = bridge.invoke('board:command', withIds(command, planned.value.created));
      show();
      const end = () =>
        whenFree(() => {
          forget(entry);
          show();
        });
      try {
        const sent = await answer;
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
      if (holds > 0 && changes.merge) store.set({ ...store.get(), isWaiting: true });
      whenFree(() => confirm(changes));
    },
    whenShown: (serial) =>
      new Promise((resolve) => {
        if (shown >= serial) return resolve();
        const stop = store.subscribe(() => {
          if (shown < serial) return;
          stop();
          resolve();
        });
      }),
    applyNotices: (next) => store.set({ ...store.get(), notices: next }),
    applySave: (next) => store.set({ ...store.get(), save: next }),
    isHeld: () => holds > 0,
    applyFile: (next) => store.set({ ...store.get(), file: next }),
    markSeen(ids) {
      const { fresh } = store.get();
      const left = new Set([...fresh].filter((each) => !ids.includes(each)));
      if (left.size < fresh.size) store.set({ ...store.get(), fresh: left });
    },
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
        if (store.get().isWaiting) store.set({ ...store.get(), isWaiting: false });
        for (const work of arrived) work();
      };
    },
  };
}
