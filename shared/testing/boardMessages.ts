import type { BoardChanges, BoardSnapshot } from '../ipc/contract';
import { toJsonText } from '../ipc/jsonText';
import type { RecordView } from '../model/records';

/** What main tells the screen of a board, for tests that care about a part of it. */

const common = {
  choices: {},
  machine: { replica: 'here', person: null, mayAsk: true },
  history: { undo: null, redo: null },
  serial: 0,
} as const;

type SnapshotParts = Partial<Omit<BoardSnapshot, 'records'>> & { readonly records?: readonly RecordView[] };

export const aSnapshot = ({ records = [], ...more }: SnapshotParts = {}): BoardSnapshot => ({
  ...common,
  id: 'b_1',
  file: { name: 'a.json', folder: 'x' },
  readOnly: null,
  isSample: false,
  records: toJsonText(records),
  save: { kind: 'saved' },
  lastRetro: null,
  merges: [],
  notices: [],
  ...more,
});

export const someChanges = (more: Partial<BoardChanges> = {}): BoardChanges => ({
  ...common,
  boardId: 'b_1',
  source: { kind: 'here' },
  records: [],
  removed: [],
  merge: null,
  ...more,
});
