import { everybodyOf, peopleOf, retroById } from '@shared/domain/queries';
import type { StepName } from '@shared/domain/undo';
import type { BoardSnapshot } from '@shared/ipc/contract';
import type { Paper } from '@shared/ipc/papers';
import type { RecordId } from '@shared/model/ids';
import { History } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { useExport } from '../features/export/useExport';
import { chosenVisit } from '../features/leaving/visitChoice';
import { MergeLine } from '../features/merges/MergeLine';
import { printJob } from '../features/print/printJob';
import { NoRetros } from '../features/retros/NoRetros';
import { RetroSidebar } from '../features/retros/RetroSidebar';
import { retroGroups } from '../features/retros/retroGroups';
import { SearchButton } from '../features/search/SearchButton';
import { Versions } from '../features/versions/Versions';
import type { BoardStore } from '../store/boardStore';
import { useStore } from '../store/useStore';
import { announce } from '../ui/announcer';
import { useI18n } from '../ui/I18n';
import { IconButton } from '../ui/IconButton';
import { household } from '../ui/personHues';
import { showToast } from '../ui/toasts';
import { useActions } from '../ui/useActions';
import { useSend } from '../ui/useSend';
import { shorten } from '../ui/visibleText';
import { Banner } from './Banner';
import { BoardImport } from './BoardImport';
import { BoardSearch } from './BoardSearch';
import { boardActions } from './boardActions';
import { Frame } from './Frame';
import { HistoryButtons } from './HistoryButtons';
import { Notices } from './Notices';
import { FootLinks, PageLinks } from './PageLinks';
import { Pages } from './Pages';
import { Printing } from './Printing';
import { printableOn } from './printableOn';
import { RetroPage } from './RetroPage';
import { SaveLine } from './SaveLine';
import { useBoardMenu } from './useBoardMenu';
import { useHistory } from './useHistory';
import { useIntoSight } from './useIntoSight';
import { type PageName, useOpenPage } from './useOpenPage';
import { useRetroCommands } from './useRetroCommands';
import { useSearchBox } from './useSearchBox';

type Props = {
  readonly board: BoardStore;
  readonly snapshot: BoardSnapshot;
  /** What pages are printed on. */
  readonly paper: Paper;
  readonly onSettings: () => void;
};

/** The open board: its retrospectives at the side, one of them (or the bin) in the middle, the file at the foot. */
export function BoardScreen({ board, snapshot, paper, onSettings }: Props) {
  const { t } = useI18n();
  const { view, readOnly, file, save, history } = useStore(board, (state) => state);
  const send = useSend(board);
  const runExport = useExport();
  const isReadOnly = readOnly !== null;

  const everybody = everybodyOf(view);
  useEffect(() => {
    household.set(everybody);
  }, [everybody]);
  const groups = useMemo(() => retroGroups(view), [view]);
  const ids = useMemo(() => groups.flatMap(({ retros }) => retros.map(({ id }) => id)), [groups]);
  const place = useOpenPage(ids, snapshot.lastRetro);
  const { current, page: pageName, open, show: showPage } = place;
  const retro = current === null ? null : retroById(view, current);
  const [isListOpen, setListOpen] = useState(false);

  const title = pageName === 'retro' ? retro?.title : t(`${pageName}.title`);
  useEffect(() => {
    document.title = title ? `${shorten(title)} · ${t('app.name')}` : t('app.name');
  }, [title, t]);

  const openFromList = useCallback(
    (id: RecordId) => {
      open(id);
      announce(t('retros.opened', { title: shorten(retroById(board.get().view, id)?.title ?? '') }));
      setListOpen(false);
    },
    [open, board, t],
  );
  const openPage = useCallback(
    (name: PageName) => {
      showPage(name);
      setListOpen(false);
    },
    [showPage],
  );

  const retros = useRetroCommands(board, { current, open });
  const create = useCallback(() => {
    retros.create();
    setListOpen(false);
  }, [retros.create]);

  const { show, showUndone } = useIntoSight(board, place);
  const showOne = useCallback((id: RecordId) => show([id]), [show]);
  const changeHistory = useHistory(showUndone);
  const searchBox = useSearchBox();
  const print = useCallback(
    (to: 'paper' | 'pdf') => {
      const what = printableOn(pageName, current);
      if (what) printJob.set({ what, to });
      else showToast({ text: t('print.notThisPage'), topic: 'export' });
    },
    [pageName, current, t],
  );
  useActions(() =>
    boardActions({
      t,
      isReadOnly,
      page: pageName,
      retro: current,
      visit: () => chosenVisit(view),
      create,
      openPage,
      runExport,
      print,
      history,
      changeHistory,
    }),
  );

  const undoIfLast = useCallback(
    (step: StepName) => {
      if (board.get().history.undo === step) void changeHistory('undo');
      else showToast({ text: t('undo.notLast'), topic: 'undo' });
    },
    [board, changeHistory, t],
  );

  useBoardMenu({
    retro: current,
    create,
    changeHistory,
    openPage,
    openSearch: searchBox.open,
    print,
    runExport,
  });

  const bridge = useBridge();
  useEffect(() => bridge.on('retro:show', () => open(current)), [bridge, open, current]);

  return (
    <Frame
      isListOpen={isListOpen}
      onList={setListOpen}
      sidebar={
        <RetroSidebar
          pages={<PageLinks view={view} page={pageName} onPage={openPage} />}
          groups={groups}
          current={pageName === 'retro' ? current : null}
          isReadOnly={isReadOnly}
          onOpen={openFromList}
          onNew={create}
          onRename={retros.rename}
          onDate={retros.setDate}
          onDelete={retros.remove}
        >
          <FootLinks view={view} page={pageName} onPage={openPage} onSettings={onSettings} />
        </RetroSidebar>
      }
      banner={
        <>
          <Banner readOnly={readOnly} isSample={snapshot.isSample} />
          <Notices board={board} />
        </>
      }
      foot={
        <SaveLine file={file} isSample={snapshot.isSample} save={save} readOnly={readOnly}>
          <MergeLine
            board={board}
            onUndo={() => undoIfLast('file/edit')}
            onShow={showOne}
            versionsOf={(id) => <Versions id={id} />}
          />
          {!isReadOnly && <HistoryButtons history={history} onChange={changeHistory} />}
          <IconButton
            icon={History}
            size={17}
            label={t('do.openHistory')}
            aria-current={pageName === 'history' ? 'page' : undefined}
            onClick={() => openPage('history')}
          />
          <SearchButton onOpen={searchBox.open} />
        </SaveLine>
      }
    >
      {pageName !== 'retro' ? (
        <Pages
          page={pageName}
          view={view}
          isReadOnly={isReadOnly}
          paper={paper}
          send={send}
          onBack={() => open(current)}
          onCard={showOne}
          onUndoRestore={() => undoIfLast('earlier/restore')}
        />
      ) : retro ? (
        <RetroPage
          store={board}
          retro={retro}
          people={peopleOf(view)}
          isReadOnly={isReadOnly}
          isUntitled={retros.untitled === retro.id}
          onTitleLeft={retros.leaveTitle}
          send={send}
          onDelete={() => retros.remove(retro.id)}
          onOpen={open}
          onShow={showOne}
        />
      ) : (
        <NoRetros onNew={isReadOnly ? null : create} />
      )}
      {!isReadOnly && (
        <BoardImport board={board} retro={retro} onUndo={() => undoIfLast('batch')} onShow={open} />
      )}
      <Printing view={view} paper={paper} />
      {searchBox.isOpen && (
        <BoardSearch
          view={view}
          isReadOnly={isReadOnly}
          send={send}
          typeAhead={searchBox.typeAhead}
          onClose={searchBox.close}
          show={show}
        />
      )}
    </Frame>
  );
}
