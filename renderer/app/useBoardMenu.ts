import { type BoardExport, boardExports, exportOf } from '@shared/ipc/boardExports';
import type { RecordId } from '@shared/model/ids';
import type { RunExport } from '../features/export/useExport';
import type { ChangeHistory } from './useHistory';
import { useMenuActions } from './useMenuActions';
import type { PageName } from './useOpenPage';

type Around = {
  /** The retrospective that is open. */
  readonly retro: RecordId | null;
  readonly create: () => void;
  readonly changeHistory: ChangeHistory;
  readonly openPage: (page: PageName) => void;
  readonly openSearch: () => void;
  readonly print: (to: 'paper' | 'pdf') => void;
  readonly runExport: RunExport;
};

/** What the native menu can ask of an open board. */
export function useBoardMenu(around: Around): void {
  const { retro, create, changeHistory, openPage, openSearch, print, runExport } = around;
  const runOne = (kind: BoardExport) => {
    const what = exportOf(kind, retro);
    if (what) void runExport(what, 'file');
  };
  useMenuActions({
    'new-retro': create,
    undo: () => void changeHistory('undo'),
    redo: () => void changeHistory('redo'),
    playbook: () => openPage('playbook'),
    'before-we-leave': () => openPage('leaving'),
    bin: () => openPage('bin'),
    history: () => openPage('history'),
    insights: () => openPage('insights'),
    search: openSearch,
    print: () => print('paper'),
    'save-pdf': () => print('pdf'),
    ...Object.fromEntries(boardExports.map((kind) => [`export-${kind}`, () => runOne(kind)])),
  });
}
