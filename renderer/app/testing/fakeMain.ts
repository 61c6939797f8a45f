import { planCommand } from '@shared/domain/planCommand';
import { previewEdits } from '@shared/domain/previewEdits';
import type { AppState, Bridge, EventChannel, Events, Invokes, Screen, Settings } from '@shared/ipc/contract';
import { fromJsonText } from '@shared/ipc/jsonText';
import type { RecordView } from '@shared/model/records';
import { ok } from '@shared/result';
import { someChanges } from '@shared/testing/boardMessages';

/** A main process for component tests: one board in memory, carried out by the app's own core, and no files. */
export function createFakeMain(first: Screen, settings: Settings) {
  const listeners = new Map<string, Set<(event: never) => void>>();
  let view = new Map(
    (first.kind === 'board' ? fromJsonText(first.board.records) : []).map((record) => [record.id, record]),
  );
  const emit = <C extends EventChannel>(channel: C, event: Events[C]): void => {
    for (const listener of listeners.get(channel) ?? []) (listener as (event: Events[C]) => void)(event);
  };
  const answers: Readonly<Record<string, (input: never) => unknown>> = {
    'app:about': () => ({ version: '☞', isTestBuild: true, electron: '☞' }),
    'app:state': (): AppState => ({ settings, screen: first }),
    'board:command': (command: Parameters<typeof planCommand>[1]) => {
      const planned = planCommand(view, command, () => 'c_never');
      if (!planned.ok) return planned;
      const next = new Map(previewEdits(view, planned.value.edits));
      const records = [...next.values()]
        .filter((record) => view.get(record.id) !== record)
        .map(
          (record): RecordView =>
            record.binnedAt === null ? record : { ...record, binnedAt: 1_795_377_840_000 },
        );
      view = new Map(next);
      emit('board:changed', someChanges({ records, history: { undo: command.type, redo: 'card/add' } }));
      return ok({ created: planned.value.created });
    },
    'board:opened-retro': () => null,
    'board:undo': () => ok({ command: 'card/move', changed: [], serial: 0 }),
    // One earlier state: the board as it is, with everything changed since.
    'earlier:list': () => ok([{ at: 1_795_377_840_000 }]),
    'earlier:compare': () => ok({ counts: [{ type: 'card', what: 'added', count: 2 }], writers: ['papa1'] }),
    'earlier:look': () =>
      ok({
        records: [...view.values()],
        since: [...view.values()].map(({ id, type }) => ({
          id,
          what: type === 'person' ? 'added' : 'changed',
          paths: [type === 'person' ? 'name' : 'title'],
          writers: ['papa1'],
          otherPlace: null,
        })),
        differs: true,
      }),
    'capture:file': ({ titles }: Invokes['capture:file']['input']) =>
      ok({ retro: '☞', count: titles.length }),
    'export:to-clipboard': () => ok(null),
    'export:to-file': () => ok({ name: '☞.md', folder: '☞' }),
  };
  const bridge = {
    invoke: async (channel: string, input: unknown) => answers[channel]?.(input as never) ?? ok(null),
    on(channel: EventChannel, listener: (event: never) => void) {
      const heard = listeners.get(channel) ?? new Set();
      listeners.set(channel, heard.add(listener));
      return () => void heard.delete(listener);
    },
  } as unknown as Bridge;
  return { bridge, emit };
}
