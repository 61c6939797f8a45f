import type { Command } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import type { Person, Retro } from '@shared/model/records';
import { ExportButton } from '../features/export/ExportButton';
import { PeopleButton } from '../features/people/PeopleButton';
import { RetroHeader } from '../features/retros/RetroHeader';
import { Versions } from '../features/versions/Versions';
import type { BoardStore } from '../store/boardStore';
import { RetroBoard } from './RetroBoard';
import styles from './RetroPage.module.css';

type Props = {
  readonly store: BoardStore;
  readonly retro: Retro;
  readonly people: readonly Person[];
  readonly isReadOnly: boolean;
  readonly titleOpenings: number;
  readonly send: (command: Command) => Promise<unknown>;
  readonly onDelete: () => void;
  readonly onOpen: (retro: RecordId) => void;
};

/** One retrospective: its head and its three columns. */
export function RetroPage({ store, retro, people, onOpen, ...head }: Props) {
  const { isReadOnly, send } = head;
  return (
    <div className={styles.page}>
      <RetroHeader
        retro={retro}
        people={<PeopleButton retro={retro} people={people} isReadOnly={isReadOnly} send={send} />}
        versions={<Versions key={retro.id} id={retro.id} />}
        {...head}
      >
        <ExportButton retro={retro.id} />
      </RetroHeader>
      <div className={styles.board}>
        <RetroBoard store={store} retroId={retro.id} onOpen={onOpen} />
      </div>
    </div>
  );
}
