import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../shared/json';
import { judge, type Logged } from './verdict';
import type { Write } from './writes';

const clock = '0i3o5sfbq4g';
const field = (dot: string, value: string, replaced: readonly string[] = []): Write => ({
  kind: 'field',
  id: 'c_1',
  path: 'title',
  dot,
  value: JSON.stringify(value),
  replaced,
});
const deletion = (dot: string, replaced: readonly string[]): Write => ({
  kind: 'delete',
  id: 'c_1',
  dot,
  replaced,
});
const confirmed = (...writes: Write[]): Logged[] => writes.map((write) => ({ write, isConfirmed: true }));
const maybe = (...writes: Write[]): Logged[] => writes.map((write) => ({ write, isConfirmed: false }));

/** A file with one card, whose title is from the write `dot`, created by the same. */
const file = (title: string, dot: string, more: JsonObject = {}): JsonObject => ({
  records: { c_1: { title } },
  stamps: { c_1: { '*': `${clock}.${dot}` } },
  alternatives: {},
  deleted: {},
  ...more,
});

describe('the count of lost edits', () => {
  it('finds what is shown and what waits', () => {
    const two = file('one', 'ana7f:1', {
      alternatives: { c_1: { title: [{ value: 'two', stamp: `${clock}.leoc2:1` }] } },
    });
    const log = confirmed(field('ana7f:1', 'one'), field('leoc2:1', 'two'));
    expect(judge(two, log)).toEqual({ lost: [], buried: [], confirmed: 2, held: 2 });
  });

  it('finds what was knowingly written over, and what that had written over', () => {
    const log = confirmed(
      field('ana7f:1', 'one'),
      field('ana7f:2', 'two', ['ana7f:1']),
      field('leoc2:1', 'three', ['ana7f:2']),
    );
    expect(judge(file('three', 'leoc2:1'), log).lost).toEqual([]);
  });

  it('misses what was written over by somebody who had not seen it', () => {
    const lost = field('ana7f:1', 'one');
    expect(judge(file('two', 'leoc2:1'), confirmed(lost, field('leoc2:1', 'two'))).lost).toEqual([lost]);
  });

  it('misses a write whose value became another', () => {
    const write = field('ana7f:1', 'one');
    expect(judge(file('other', 'ana7f:1'), confirmed(write)).lost).toEqual([write]);
  });

  it('misses a write in a record that is gone', () => {
    const write = field('ana7f:1', 'one');
    const empty = { records: {}, stamps: {}, alternatives: {}, deleted: {} };
    expect(judge(empty, confirmed(write)).lost).toEqual([write]);
  });

  it('does not ask for what was never confirmed, but lets it replace what it had seen', () => {
    const log = [...confirmed(field('ana7f:1', 'one')), ...maybe(field('ana7f:2', 'two', ['ana7f:1']))];
    expect(judge(file('two', 'ana7f:2'), log).lost).toEqual([]);
    expect(judge(file('one', 'ana7f:1'), log).lost).toEqual([]);
  });

  it('a write that died with its machine replaces nothing', () => {
    const log = [...confirmed(field('ana7f:1', 'one')), ...maybe(field('ana7f:2', 'two', ['ana7f:1']))];
    expect(judge(file('three', 'leoc2:1'), log).lost).toHaveLength(1);
  });
});

describe('deletions', () => {
  const binned = (title: string, dot: string, seen: string): JsonObject =>
    file(title, dot, { deleted: { c_1: `${clock}.${seen}` } });

  it('are found in the bin, where the content still lies', () => {
    const log = confirmed(field('ana7f:1', 'one'), deletion('leoc2:1', ['ana7f:1']));
    expect(judge(binned('one', 'ana7f:1', 'leoc2:1,ana7f:1'), log)).toMatchObject({ lost: [], buried: [] });
  });

  it('are missed', () => {
    const gone = deletion('leoc2:1', ['ana7f:1']);
    expect(judge(file('one', 'ana7f:1'), confirmed(gone)).lost).toEqual([gone]);
  });

  it('may not bury an edit that they had not seen', () => {
    const edit = field('ana7f:2', 'two', ['ana7f:1']);
    const log = confirmed(field('ana7f:1', 'one'), edit, deletion('leoc2:1', ['ana7f:1']));
    expect(judge(binned('two', 'ana7f:2', 'leoc2:1,ana7f:2'), log).buried).toEqual([edit]);
    expect(judge(binned('two', 'ana7f:2', 'leoc2:1,ana7f:1'), log).buried).toEqual([]);
  });
});
