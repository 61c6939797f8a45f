import type { RecordId } from '@shared/model/ids';
import { createStore, type Store } from '../../store/createStore';
import { type GuidedState, notGuided, parseGuided, type Step } from './guidedState';

export type GuidedMemory = Store<GuidedState> & {
  /** The step that is to have the focus, once for each number. */
  readonly asked: Store<{ readonly step: Step; readonly serial: number } | null>;
  /** Becomes another number when the last question of last time is answered. */
  readonly lastDone: Store<number>;
  /** Goes to a step, and asks for the focus to go along. */
  readonly goTo: (step: Step) => void;
  readonly change: (part: Partial<GuidedState>) => void;
};

/**
 * The guided debrief of one retrospective. It is of this machine alone, kept in the page's own storage, as what is being
 * typed is: called away in the middle, one goes on there the next day.
 */
export function createGuidedMemory(board: string, retro: RecordId): GuidedMemory {
  const key = `guided ${board} ${retro}`;
  const store = createStore<GuidedState>(parseGuided(localStorage.getItem(key)));
  const asked = createStore<{ step: Step; serial: number } | null>(null);
  const set = (next: GuidedState) => {
    if (isFresh(next)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
    store.set(next);
  };
  const change = (part: Partial<GuidedState>) => set({ ...store.get(), ...part });
  return {
    ...store,
    set,
    asked,
    lastDone: createStore(0),
    change,
    goTo(step) {
      change({ isOn: true, step });
      asked.set({ step, serial: (asked.get()?.serial ?? 0) + 1 });
    },
  };
}

const isFresh = ({ isOn, step, elapsed, good }: GuidedState): boolean =>
  !isOn && step === notGuided.step && elapsed === 0 && good === '';
