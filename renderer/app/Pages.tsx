import type { Command } from '@shared/domain/commands';
import type { Paper } from '@shared/ipc/papers';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { Suspense } from 'react';
import { Versions } from '../features/versions/Versions';
import type { Sent } from '../store/boardStore';
import { LeavingTools } from './LeavingTools';
import { LessonsTools } from './LessonsTools';
import { BinPage, HistoryPage, InsightsPage, LeavingPage, LessonsPage, PlaybookPage } from './lazyDialogs';
import type { PageName } from './useOpenPage';

type Props = {
  readonly page: Exclude<PageName, 'retro'>;
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  /** What pages are printed on. */
  readonly paper: Paper;
  readonly send: (command: Command) => Promise<Sent>;
  /** Back to the open retrospective. */
  readonly onBack: () => void;
  /** Opens the page or the retrospective on which a record stands, and shows it there. */
  readonly onCard: (card: RecordId) => void;
  /** Takes back going to an earlier state, if that is what was done last. */
  readonly onUndoRestore: () => void;
};

/** A page about the whole board. Each is loaded when it is first wanted. */
export function Pages({ page, paper, onCard, onUndoRestore, ...shared }: Props) {
  const versionsOf = (id: RecordId) => <Versions id={id} />;
  return (
    <Suspense fallback={null}>
      {page === 'bin' && <BinPage {...shared} onShow={onCard} />}
      {page === 'history' && (
        <HistoryPage isReadOnly={shared.isReadOnly} onBack={shared.onBack} onUndo={onUndoRestore} />
      )}
      {page === 'insights' && <InsightsPage view={shared.view} onBack={shared.onBack} onOpen={onCard} />}
      {page === 'leaving' && (
        <LeavingPage
          {...shared}
          onOpen={onCard}
          tools={<LeavingTools view={shared.view} paper={paper} />}
          versionsOf={versionsOf}
        />
      )}
      {page === 'lessons' && (
        <LessonsPage {...shared} onCard={onCard} tools={<LessonsTools />} versionsOf={versionsOf} />
      )}
      {page === 'playbook' && <PlaybookPage {...shared} onShow={onCard} versionsOf={versionsOf} />}
    </Suspense>
  );
}
