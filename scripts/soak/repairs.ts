import type { Board } from '../../shared/crdt/board';
import { type Dot, dotOf, nothing } from './versions';
import type { Write } from './writes';

/** The register that a retrospective is brought back by. */
const path = 'restored';

/**
 * What the app itself wrote under this machine's names, without anybody's command: after a merge it brings back what
 * would be out of reach (SPEC.md [D5]). What such a write knowingly replaced is taken from its stamp: the state in which
 * it was made, between the merge and the screen, is nobody's to look at.
 */
export function repairsIn(board: Board, ids: Iterable<string>, noted: ReadonlySet<Dot>): Write[] {
  const names = new Set([...noted].map(replicaOf));
  return [...ids].flatMap((id): Write[] => {
    const stamp = board.records.get(id)?.stamps[path];
    if (stamp === undefined) return [];
    const dot = dotOf(stamp);
    if (noted.has(dot) || !names.has(replicaOf(dot))) return [];
    return [{ kind: 'field', id, path, dot, value: nothing, replaced: seenIn(stamp) }];
  });
}

const replicaOf = (dot: Dot): string => dot.slice(0, dot.indexOf(':'));

/** Of each replica, the last write that the stamp's writer had seen; 0 is none. */
const seenIn = (stamp: string): Dot[] =>
  stamp
    .slice(stamp.indexOf('.') + 1)
    .split(',')
    .slice(1)
    .filter((dot) => !dot.endsWith(':0'));
