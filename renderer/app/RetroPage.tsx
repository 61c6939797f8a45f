import type { Command } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import type { Person, Retro } from '@shared/model/records';
import { Suspense, useMemo } from 'react';
import { ExportButton } from '../features/export/ExportButton';
import { useExport } from '../features/export/useExport';
import { GuidedButton } from '../features/guided/GuidedButton';
import { PeopleButton } from '../features/people/PeopleButton';
import { RetroHeader } from '../features/retros/RetroHeader';
import { Versions } from '../features/versions/Versions';
import type { BoardStore, Sent } from '../store/boardStore';
import { useStore } from '../store/useStore';
import { GuidedEnd, GuidedTop } from './lazyDialogs';
import { RetroBoard } from './RetroBoard';
import styles from './RetroPage.module.css';
import { createRetroDesk } from './retroDesk';

type Props = {
  readonly store: BoardStore;
  readonly retro: Retro;
  readonly people: readonly Person[];
  readonly isReadOnly: boolean;
  readonly isUntitled: boolean;
  readonly onTitleLeft: () => void;
  readonly send: (command: Command) => Promise<Sent>;
  readonly onDelete: () => void;
  readonly onOpen: (retro: RecordId) => void;
  readonly onShow: (record: RecordId) => void;
};

/** One retrospective: its head, the guided debrief if it is on, and its three columns or the page it closes on. */
export function RetroPage({ store, retro, people, onOpen, onShow, ...head }: Props) {
  const runExport = useExport();
  const { isReadOnly, send } = head;
  const desk = useMemo(() => createRetroDesk(store, retro.id), [store, retro.id]);
  const isGuided = useStore(desk.guided, ({ isOn }) => isOn) && !isReadOnly;
  const isClosing = useStore(desk.guided, ({ step }) => step === 'close') && isGuided;
  return (
    <div className={styles.page}>
      <RetroHeader
        retro={retro}
        beside={
          <>
            <PeopleButton
              retro={retro}
              people={people}
              isReadOnly={isReadOnly}
              send={send}
              versionsOf={(id) => <Versions id={id} />}
            />
            {!isReadOnly && <GuidedButton memory={desk.guided} />}
          </>
        }
        versions={<Versions key={retro.id} id={retro.id} />}
        onTitled={() => desk.begun.set(true)}
        {...head}
      >
        <ExportButton retro={retro.id} />
      </RetroHeader>
      {isGuided && (
        <Suspense fallback={null}>
          <GuidedTop key={retro.id} store={store} retro={retro} desk={desk} />
        </Suspense>
      )}
      <div className={styles.board}>
        {isClosing ? (
          <Suspense fallback={null}>
            <GuidedEnd key={retro.id} store={store} retro={retro} desk={desk} />
          </Suspense>
        ) : (
          <RetroBoard
            store={store}
            retroId={retro.id}
            desk={desk}
            onOpen={onOpen}
            onShow={onShow}
            onExport={runExport}
          />
        )}
      </div>
    </div>
  );
}
