import { describe, expect, it } from 'vitest';
import { automerge } from './automerge';
import type { Candidate } from './candidate';
import { createContents } from './contents';
import { debrief } from './debrief';
import { isAllKept, type Kept, lookFor, writeFiles } from './kept';
import { loro } from './loro';
import { tinybase } from './tinybase';
import { yjs } from './yjs';

const contents = createContents(200, 40);
const all = { allTexts: 8, allEdits: 4 };

/** Merged from a file, and from memory: both must find the same. */
function mergeBothWays<D>(candidate: Candidate<D>): Kept {
  const files = writeFiles(candidate, contents);
  const merged = candidate.merge(candidate.open(files.ana, 'ana'), files.leo);
  const joined = candidate.join(candidate.open(files.ana, 'ana'), candidate.open(files.leo, 'leo'));
  expect(Object.keys(candidate.read(joined)).sort()).toEqual(Object.keys(candidate.read(merged)).sort());
  const kept = lookFor(candidate, merged, contents);
  expect(lookFor(candidate, joined, contents)).toEqual(kept);
  return kept;
}

describe('what is left of two machines’ edits after a merge', () => {
  it('the contents hold what is asked for', () => {
    const { edits, cards } = contents;
    expect([edits.ana.length, edits.leo.length]).toEqual([40, 40]);
    expect(cards.every(({ fields }) => Object.keys(fields).length === 6)).toBe(true);
  });

  it('Débrief keeps both texts, and the card that was edited under a delete', () => {
    const kept = mergeBothWays(debrief);
    expect(kept).toEqual({ ...all, texts: 8, edits: 4, editsOnCards: 4 });
    expect(isAllKept(kept)).toBe(true);
  });

  it.each([
    ['yjs', () => mergeBothWays(yjs)],
    ['loro', () => mergeBothWays(loro)],
  ])('%s keeps one of two texts, and the delete', (_name, merge) => {
    expect(merge()).toEqual({ ...all, texts: 4, edits: 0, editsOnCards: 0 });
  });

  it('automerge keeps both texts, and the delete', () => {
    expect(mergeBothWays(automerge)).toEqual({ ...all, texts: 8, edits: 0, editsOnCards: 0 });
  });

  it('tinybase keeps one of two texts, and the edit without its card', () => {
    expect(mergeBothWays(tinybase)).toEqual({ ...all, texts: 4, edits: 4, editsOnCards: 0 });
  });
});
