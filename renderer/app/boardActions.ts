import type { Visit } from '@shared/domain/visit';
import type { Translate } from '@shared/i18n/translator';
import { type BoardExport, boardExports, exportOf } from '@shared/ipc/boardExports';
import type { ExportWhat, HistoryState } from '@shared/ipc/contract';
import type { RecordId } from '@shared/model/ids';
import {
  Backpack,
  BookHeart,
  CalendarDays,
  ClipboardCopy,
  FileDown,
  History,
  Plus,
  Printer,
  Redo2,
  Route,
  Sprout,
  Trash2,
  Undo2,
  Waypoints,
} from 'lucide-react';
import { insightsView } from '../features/insights/insightsView';
import type { Action } from '../store/actions';
import { printableOn } from './printableOn';
import type { ChangeHistory } from './useHistory';
import type { PageName } from './useOpenPage';

type Around = {
  readonly t: Translate;
  readonly isReadOnly: boolean;
  readonly page: PageName;
  readonly retro: RecordId | null;
  readonly create: () => void;
  /** The visit that "Before we leave" is for. */
  readonly visit: () => Visit;
  readonly openPage: (page: PageName) => void;
  readonly runExport: (what: ExportWhat, to: 'file' | 'clipboard') => Promise<void>;
  readonly print: (to: 'paper' | 'pdf') => void;
  readonly history: HistoryState;
  readonly changeHistory: ChangeHistory;
};

/** What can be done with the open board, wherever one is on it. */
export function boardActions(around: Around): readonly Action[] {
  const { t, isReadOnly, page, retro, visit, create, openPage, runExport, print } = around;
  const { history, changeHistory } = around;
  const travels = [
    { id: 'undo', label: t('undo.undo'), icon: Undo2, keys: 'Mod+Z' },
    { id: 'redo', label: t('undo.redo'), icon: Redo2, keys: 'Mod+Shift+Z' },
  ] as const;
  const changes: readonly Action[] = [
    { id: 'new-retro', label: t('retros.new'), icon: Plus, keys: 'Mod+N', isFirst: true, run: create },
    // Only where there is something to take back, or to do again.
    ...travels
      .filter(({ id }) => history[id] !== null)
      .map((one) => ({ ...one, run: () => void changeHistory(one.id) })),
  ];
  const pages = [
    { id: 'retro', label: t('do.openBoard'), icon: CalendarDays },
    { id: 'lessons', label: t('do.openLessons'), icon: BookHeart },
    { id: 'playbook', label: t('do.openPlaybook'), icon: Route },
    { id: 'leaving', label: t('do.openLeaving'), icon: Backpack },
    { id: 'insights', label: t('do.openInsights'), icon: Sprout },
    { id: 'bin', label: t('do.openBin'), icon: Trash2 },
    { id: 'history', label: t('do.openHistory'), icon: History },
  ] as const;
  const map: Action = {
    id: 'map',
    label: t('do.openMap'),
    icon: Waypoints,
    run: () => {
      insightsView.set('map');
      openPage('insights');
    },
  };
  const leaving: ExportWhat = { kind: 'leaving', ...visit() };
  const save = (kind: BoardExport | 'leaving'): readonly Action[] => {
    const what = kind === 'leaving' ? leaving : exportOf(kind, retro);
    if (!what) return [];
    const action = { id: `export-${kind}`, label: t(`do.export.${kind}`), icon: FileDown };
    const keys = kind === 'lessons' ? { keys: 'Mod+E' } : {};
    return [{ ...action, ...keys, run: () => void runExport(what, 'file') }];
  };
  const copy = (kind: 'lessons' | 'retro' | 'leaving'): readonly Action[] => {
    const what = kind === 'leaving' ? leaving : exportOf(kind, retro);
    if (!what) return [];
    const action = { id: `copy-${kind}`, label: t(`do.copy.${kind}`), icon: ClipboardCopy };
    return [{ ...action, run: () => void runExport(what, 'clipboard') }];
  };
  const printing: readonly Action[] = [
    { id: 'print', label: t('do.print'), icon: Printer, keys: 'Mod+P', run: () => print('paper') },
    { id: 'save-pdf', label: t('do.savePdf'), icon: FileDown, run: () => print('pdf') },
  ];
  return [
    ...(isReadOnly ? [] : changes),
    ...pages.filter(({ id }) => id !== page).map((one) => ({ ...one, run: () => openPage(one.id) })),
    map,
    ...[...boardExports, 'leaving' as const].flatMap(save),
    ...(printableOn(page, retro) ? printing : []),
    ...(['lessons', 'retro', 'leaving'] as const).flatMap(copy),
  ];
}
