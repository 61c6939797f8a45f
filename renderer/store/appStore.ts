import type { AppState, BoardSnapshot, Bridge, Screen, Settings } from '@shared/ipc/contract';
import type { MintId } from '@shared/model/ids';
import { type BoardStore, createBoardStore } from './boardStore';
import { createStore, type Store } from './createStore';

/** What the window shows: a screen of its own, or the open board with its store. */
export type OpenScreen =
  | Exclude<Screen, { kind: 'board' }>
  | { readonly kind: 'board'; readonly board: BoardStore; readonly snapshot: BoardSnapshot };

export type AppView = { readonly settings: Settings; readonly screen: OpenScreen };

/** Follows main: which screen, which settings, and the changes of the open board. */
export function createAppStore(initial: AppState, bridge: Bridge, mintId: MintId): Store<AppView> {
  const open = (screen: Screen): OpenScreen =>
    screen.kind === 'board'
      ? { kind: 'board', snapshot: screen.board, board: createBoardStore(screen.board, bridge, mintId) }
      : screen;
  const store = createStore<AppView>({ settings: initial.settings, screen: open(initial.screen) });
  const board = () => {
    const { screen } = store.get();
    return screen.kind === 'board' ? screen.board : null;
  };
  bridge.on('screen:changed', (screen) => store.set({ ...store.get(), screen: open(screen) }));
  bridge.on('settings:changed', (settings) => store.set({ ...store.get(), settings }));
  bridge.on('board:changed', (changes) => board()?.applyChanges(changes));
  bridge.on('file:moved', (file) => board()?.applyFile(file));
  bridge.on('notices:changed', (notices) => board()?.applyNotices(notices));
  bridge.on('save:changed', (save) => board()?.applySave(save));
  return store;
}
