import type { RecordId } from '@shared/model/ids';
import { createWriterMemory } from '../features/apart/writerMemory';
import { createGuidedMemory, type GuidedMemory } from '../features/guided/guidedMemory';
import type { BoardStore } from '../store/boardStore';
import { createStore, type Store } from '../store/createStore';
import { createRetroCarryOver, type RetroCarryOver } from './retroCarryOver';

/** What the parts of one open retrospective share. */
export type RetroDesk = {
  readonly carried: () => RetroCarryOver;
  readonly guided: GuidedMemory;
  /** Who writes on this machine, where everybody writes for themselves. */
  readonly writer: Store<RecordId | null>;
  /** Asks for the caret where one says what happened, until it is there. */
  readonly begun: Store<boolean>;
};

/** It begins where this machine left off: at that step of the guided debrief, and with whoever was writing. */
export const createRetroDesk = (store: BoardStore, retro: RecordId): RetroDesk => ({
  carried: createRetroCarryOver(store, retro),
  guided: createGuidedMemory(store.get().id, retro),
  writer: createWriterMemory(store.get().id, retro),
  begun: createStore(false),
});
