import type { Candidate } from './candidate';
import { collectGarbage } from './collectGarbage';
import type { Contents } from './contents';
import { type Kept, lookFor, writeFiles } from './kept';

/** What was measured of one candidate; times in ms, one per round. */
export type Measured = {
  readonly name: string;
  /** The merged board on disk. */
  readonly bytes: number;
  /** A file until every field can be read. */
  readonly load: readonly number[];
  /** Another machine's file until every field of the merged board can be read. */
  readonly merge: readonly number[];
  /** The same where both are open in the same memory already. */
  readonly join: readonly number[];
  /** The merged board until its file's content is there. */
  readonly encode: readonly number[];
  /** The least that loading can take in this format, where that is known. */
  readonly least: readonly number[];
  readonly kept: Kept;
};

/** A candidate that has its files and can be measured round by round. */
export type Contender = { readonly round: () => void; readonly measured: () => Measured };

export function prepare<D>(candidate: Candidate<D>, contents: Contents): Contender {
  const { name, open, read, merge, join, encode, least, free = () => undefined } = candidate;
  const files = writeFiles(candidate, contents);
  const none = (): number[] => [];
  const times = { load: none(), merge: none(), join: none(), encode: none(), least: none() };
  const time = <T>(samples: number[], work: () => T): T => {
    collectGarbage();
    const start = performance.now();
    const done = work();
    samples.push(performance.now() - start);
    return done;
  };
  const readable = (doc: D): D => {
    read(doc);
    return doc;
  };

  const mergeOnce = (): D => {
    const mine = time(times.load, () => readable(open(files.ana, 'ana')));
    return time(times.merge, () => readable(merge(mine, files.leo)));
  };
  return {
    round() {
      if (least) time(times.least, () => least(files.ana));
      const merged = mergeOnce();
      time(times.encode, () => encode(merged));
      free(merged);
      const mine = readable(open(files.ana, 'ana'));
      const theirs = readable(open(files.leo, 'leo'));
      free(time(times.join, () => readable(join(mine, theirs))));
      free(theirs);
    },
    measured() {
      const merged = merge(open(files.ana, 'ana'), files.leo);
      const content = encode(merged);
      const kept = lookFor(candidate, merged, contents);
      free(merged);
      return { name, bytes: content.length, kept, ...times };
    },
  };
}
