import { lazy } from 'react';
import { createPart } from '../ui/createPart';

export const loadSettings = () =>
  import('../features/settings/SettingsDialog').then(({ SettingsDialog }) => ({ default: SettingsDialog }));
export const loadShortcuts = () =>
  import('../features/settings/ShortcutsDialog').then(({ ShortcutsDialog }) => ({
    default: ShortcutsDialog,
  }));
export const loadAbout = () =>
  import('../features/settings/AboutDialog').then(({ AboutDialog }) => ({ default: AboutDialog }));
const loadLicences = () =>
  import('../features/settings/LicencesDialog').then(({ LicencesDialog }) => ({ default: LicencesDialog }));
export const loadBin = () => import('../features/bin/BinPage').then(({ BinPage }) => ({ default: BinPage }));
export const loadHistory = () =>
  import('../features/history/HistoryPage').then(({ HistoryPage }) => ({ default: HistoryPage }));
export const loadLessons = () =>
  import('../features/lessons/LessonsPage').then(({ LessonsPage }) => ({ default: LessonsPage }));
export const loadPlaybook = () =>
  import('../features/playbook/PlaybookPage').then(({ PlaybookPage }) => ({ default: PlaybookPage }));
export const loadInsights = () =>
  import('../features/insights/InsightsPage').then(({ InsightsPage }) => ({ default: InsightsPage }));

export const loadLeaving = () =>
  import('../features/leaving/LeavingPage').then(({ LeavingPage }) => ({ default: LeavingPage }));

export const loadGuidedTop = () => import('./GuidedTop').then(({ GuidedTop }) => ({ default: GuidedTop }));
export const loadGuidedEnd = () => import('./GuidedEnd').then(({ GuidedEnd }) => ({ default: GuidedEnd }));

export const GuidedTop = lazy(loadGuidedTop);
export const GuidedEnd = lazy(loadGuidedEnd);

const loadPrintedSheet = () =>
  import('../features/print/PrintedSheet').then(({ PrintedSheet }) => ({ default: PrintedSheet }));
const loadDocumentSheet = () =>
  import('../features/print/DocumentSheet').then(({ DocumentSheet }) => ({ default: DocumentSheet }));

const loadLeavingSheet = () =>
  import('../features/leaving/LeavingSheet').then(({ LeavingSheet }) => ({ default: LeavingSheet }));

export const PrintedSheet = lazy(loadPrintedSheet);
export const DocumentSheet = lazy(loadDocumentSheet);
export const LeavingSheet = lazy(loadLeavingSheet);

export const loadReadImport = () => import('@shared/import/readImport');
const loadImport = () =>
  import('../features/import/ImportDialog').then(({ ImportDialog }) => ({ default: ImportDialog }));

export const SettingsDialog = lazy(loadSettings);
export const ShortcutsDialog = lazy(loadShortcuts);
export const AboutDialog = lazy(loadAbout);
export const LicencesDialog = lazy(loadLicences);
export const BinPage = lazy(loadBin);
export const HistoryPage = lazy(loadHistory);
export const LessonsPage = lazy(loadLessons);
export const PlaybookPage = lazy(loadPlaybook);
export const LeavingPage = lazy(loadLeaving);
export const InsightsPage = lazy(loadInsights);
export const ImportDialog = lazy(loadImport);

/** The search has to be there with the key that asks for it. */
export const { load: loadSearch, Part: SearchPalette } = createPart(async () => {
  const { SearchPalette: Palette } = await import('../features/search/SearchPalette');
  return Palette;
});
