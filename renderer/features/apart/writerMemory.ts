import type { RecordId } from '@shared/model/ids';
import { createStore, type Store } from '../../store/createStore';

/** Who writes here now, in one retrospective; null until somebody says so. It stays on this machine. */
export function createWriterMemory(board: string, retro: RecordId): Store<RecordId | null> {
  const key = `writer ${board} ${retro}`;
  const store = createStore<RecordId | null>(localStorage.getItem(key));
  return {
    ...store,
    set(writer) {
      if (writer === null) localStorage.removeItem(key);
      else localStorage.setItem(key, writer);
      store.set(writer);
    },
  };
}
