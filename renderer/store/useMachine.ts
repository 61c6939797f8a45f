import { personCalled } from '@shared/domain/personCalled';
import { peopleOf } from '@shared/domain/queries';
import type { Machine } from '@shared/ipc/contract';
import type { RecordId } from '@shared/model/ids';
import type { Person } from '@shared/model/records';
import { useMemo } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { mintId } from '../bridge/mintId';
import type { BoardStore } from './boardStore';
import { useStore } from './useStore';

type UseMachine = {
  readonly machine: Machine;
  readonly people: readonly Person[];
  readonly say: (person: RecordId) => void;
  readonly add: (name: string) => void;
  /** Nobody says, and nobody is asked again. */
  readonly leaveOpen: () => void;
};

/** Who uses this machine, and how to say so. What comes of it arrives with the changes of the board. */
export function useMachine(board: BoardStore): UseMachine {
  const bridge = useBridge();
  const { machine, view } = useStore(board, (state) => state);
  const people = useMemo(() => peopleOf(view), [view]);
  return useMemo(() => {
    const use = (person: RecordId | null) =>
      void bridge.invoke('board:use-machine', { person, mayAsk: false });
    return {
      machine,
      people,
      say: use,
      async add(name: string) {
        const { id, add } = personCalled(people, name, mintId);
        const sent = add ? await board.send(add) : null;
        if (sent?.ok !== false) use(id);
      },
      leaveOpen: () => use(null),
    };
  }, [bridge, board, machine, people]);
}
