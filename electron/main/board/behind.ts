import type { Board } from '@shared/crdt/board';
import { mergeBoards } from '@shared/crdt/merge';
import { updatedView } from '@shared/model/boardView';
import type { BoardView } from '@shared/model/records';

/**
 * The screen where it is behind the board, as a state of its own: while somebody types or drags, what others wrote waits.
 * Decision 0055.
 */
export type Behind = {
  readonly board: Board;
  readonly view: BoardView;
  /** What came in since, oldest first: the records that each merge changed, and under which serial it was published. */
  readonly waiting: readonly { readonly serial: number; readonly delta: Board }[];
};

type Content = { readonly board: Board; readonly view: BoardView };

/** The screen once a merge has changed what is in `delta`; `state` is how everything was before. */
export function fallBehind(
  { board, view, behind }: Content & { readonly behind: Behind | null },
  delta: Board,
  serial: number,
): Behind {
  const { waiting, ...content } = behind ?? { board, view, waiting: [] };
  return { ...content, waiting: [...waiting, { serial, delta }] };
}

/** The screen once it shows everything up to `serial`; null if that is all there is. */
export function catchUp(behind: Behind, serial: number): Behind | null {
  const waiting = behind.waiting.filter((each) => each.serial > serial);
  if (waiting.length === 0) return null;
  const arrived = behind.waiting.slice(0, behind.waiting.length - waiting.length);
  return arrived.reduce<Behind>((screen, { delta }) => show(screen, delta), { ...behind, waiting });
}

/** The screen with what was done on it. */
export function show(behind: Behind, delta: Board): Behind {
  const { board, changed } = mergeBoards(behind.board, delta);
  return { ...behind, board, view: updatedView(behind.view, board, changed) };
}
