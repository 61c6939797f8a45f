import { describe, expect, it } from 'vitest';
import { evening, setting, smallBoard, written } from '../testing/writers';
import { lastCounter } from './edits';
import { clockDrift, isNameShared } from './identity';
import { mergeBoards } from './merge';

describe('a name', () => {
  const title = (text: string) => [setting('c_1', 'title', text)];
  const ours = written(smallBoard, 'ana7f', 1, title('Ours'));
  const counter = lastCounter(ours, 'ana7f');

  it('[I1] is our own while all that comes back is what we wrote', () => {
    for (const theirs of [smallBoard, ours, written(ours, 'leoc2', 2, title('His'))]) {
      expect(isNameShared(ours, theirs, 'ana7f', () => counter)).toBe(false);
    }
  });

  it('[I1] [F21] was rolled back when others have seen more of it than we have', () => {
    const later = written(ours, 'ana7f', 2, title('Forgotten'));
    expect(isNameShared(ours, later, 'ana7f', () => counter)).toBe(true);
    expect(isNameShared(ours, written(later, 'leoc2', 3, title('After it')), 'ana7f', () => counter)).toBe(
      true,
    );
  });

  it('[I1] [F20] is shared when one number stands for two writes', () => {
    const elsewhere = written(smallBoard, 'ana7f', 1.5, [setting('c_1', 'notes', 'There')]);
    const sameField = written(smallBoard, 'ana7f', 1.5, title('There'));
    for (const theirs of [elsewhere, sameField]) {
      expect(isNameShared(ours, theirs, 'ana7f', () => counter)).toBe(true);
      expect(isNameShared(ours, theirs, 'leoc2', () => 0)).toBe(false);
    }
  });

  it('[I1] is not shared because deletions have joined', () => {
    const mine = written(ours, 'ana7f', 5, [{ kind: 'delete', id: 'c_1' }]);
    const his = written(written(ours, 'ana7f', 6, title('Later')), 'leoc2', 4, [
      { kind: 'delete', id: 'c_1' },
    ]);
    const joined = mergeBoards(mine, his).board;
    expect(isNameShared(his, joined, 'ana7f', () => lastCounter(his, 'ana7f'))).toBe(false);
  });
});

describe('a clock', () => {
  const hours = (count: number) => count * 3_600_000;
  const ahead = written(smallBoard, 'leoc2', 60 * 24, [setting('c_1', 'title', 'Tomorrow')]);

  it('[F18] is reported when it is more than five minutes ahead of ours, with its replica', () => {
    expect(clockDrift(ahead, evening)).toMatchObject({ replica: 'leoc2', aheadMs: hours(24) });
    expect(clockDrift(ahead, evening + hours(24) - 301_000)).not.toBeNull();
    expect(clockDrift(ahead, evening + hours(24) - 299_000)).toBeNull();
  });

  it('[F19] of ours that stands in 1970 makes all others look ahead', () => {
    expect(clockDrift(smallBoard, 0)).toMatchObject({ replica: 'ana7f' });
  });

  it('[F18] is seen in deletions, too, and not in an empty board', () => {
    const gone = written(smallBoard, 'leoc2', 60, [{ kind: 'delete', id: 'c_1' }]);
    expect(clockDrift(gone, evening)).toMatchObject({ aheadMs: hours(1) });
    expect(clockDrift({ ...smallBoard, records: new Map() }, 0)).toBeNull();
  });
});
