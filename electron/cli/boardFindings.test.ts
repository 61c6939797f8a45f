import { createBoard } from '@shared/crdt/board';
import { commitEdits } from '@shared/crdt/edits';
import { describe, expect, it } from 'vitest';
import { summariseBoard } from './boardFindings';
import { recordLines } from './recordLines';

const card = (retro: string, more: object = {}) => ({
  type: 'card',
  title: 'x',
  place: { retro, column: 'action', order: 'a0' },
  ...more,
});

const { board } = commitEdits(
  createBoard('b_1'),
  [
    { kind: 'create', id: 'r_1', fields: { type: 'retro', title: 'R', date: '2026-11-22' } },
    { kind: 'create', id: 'r_2', fields: { type: 'retro', title: 'R', date: '2026-11-22' } },
    { kind: 'create', id: 'p_1', fields: { type: 'person', name: 'P' } },
    {
      kind: 'create',
      id: 'c_1',
      fields: card('r_1', {
        because: { c_gone: true },
        links: { c_2: true, c_gone: true },
        owners: { p_1: true, p_gone: true },
        outcomes: { r_1: 'worked', r_gone: 'didnt' },
        goOn: { r_gone: true },
        lessonFor: { c_gone: true },
      }),
    },
    { kind: 'create', id: 'c_2', fields: card('r_gone') },
    { kind: 'create', id: 'c_3', fields: card('r_2') },
    { kind: 'create', id: 'c_4', fields: card('r_gone', { links: { c_gone: true } }) },
    { kind: 'create', id: 'x_1', fields: { type: 'weather', sky: 'blue' } },
    { kind: 'create', id: 'x_2', fields: { type: 'weather', sky: 'grey' } },
    { kind: 'delete', id: 'r_2' },
    { kind: 'delete', id: 'c_4' },
  ],
  { replica: 'test', clock: '0i3o5sfbq4g', counter: 0 },
);

describe('summariseBoard', () => {
  it('counts what is there', () => {
    const { counts, unknownTypes, twoVersions } = summariseBoard(board);
    expect(counts).toEqual({ retros: 1, cards: 3, people: 1, lessons: 1, binned: 2 });
    expect([...unknownTypes]).toEqual([['weather', 2]]);
    expect(twoVersions).toBe(0);
  });

  it('finds what leads nowhere, outside the bin', () => {
    expect(summariseBoard(board).findings).toEqual([
      { code: 'dangling', id: 'c_1', field: 'because', target: 'c_gone' },
      { code: 'dangling', id: 'c_1', field: 'links', target: 'c_gone' },
      { code: 'dangling', id: 'c_1', field: 'owners', target: 'p_gone' },
      { code: 'dangling', id: 'c_1', field: 'outcomes', target: 'r_gone' },
      { code: 'dangling', id: 'c_1', field: 'goOn', target: 'r_gone' },
      { code: 'dangling', id: 'c_1', field: 'lessonFor', target: 'c_gone' },
      { code: 'lost-card', id: 'c_2', target: 'r_gone' },
      { code: 'card-of-binned', id: 'c_3', target: 'r_2' },
    ]);
  });
});

describe('recordLines', () => {
  it('finds the line of each record, in our layout and in an indented one', () => {
    const ours = '{\n"format":"x",\n"records":{\n"c_1":{},\n"c_2":{}},\n"stamps":{\n"c_3":{}}\n}';
    expect([...recordLines(ours)]).toEqual([
      ['c_1', 4],
      ['c_2', 5],
    ]);
    const indented = JSON.stringify(
      { id: 'b_1', records: { c_1: { a: 1 }, c_2: {} }, stamps: { c_9: {} } },
      null,
      2,
    );
    expect([...recordLines(indented)]).toEqual([
      ['c_1', 4],
      ['c_2', 7],
    ]);
  });

  it('finds none where there are no lines', () => {
    expect(recordLines('{"records":{"c_1":{}}}').size).toBe(0);
  });
});
