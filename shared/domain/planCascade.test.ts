import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepestLevel } from '../model/cascade';
import type { BoardView, Card } from '../model/records';
import { aCard, aRetro, viewOf } from '../testing/views';
import { cascadeOf } from './cascade';
import type { SingleCommand } from './commands';
import { planCommand } from './planCommand';
import { previewEdits } from './previewEdits';
import { cardById } from './queries';

const lunch = aCard('c_1', 'r_1', 'happened', 'Lunch at 13:30');
const boardWith = (card: Card): BoardView => viewOf(aRetro('r_1', '2026-11-22'), card);
type Line = Extract<SingleCommand, { type: `card/${string}-line` | 'card/set-cut' }>;

function played(view: BoardView, ...commands: readonly Line[]): Card {
  const done = commands.reduce((current, command) => {
    const planned = planCommand(current, command, () => 'c_new');
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    return previewEdits(current, planned.value.edits);
  }, view);
  return cardById(done, 'c_1') ?? lunch;
}
const shown = (card: Card) => cascadeOf(card).map(({ text, level }) => `${'>'.repeat(level)}${text}`);
const add = (line: string, level: number, where?: string | null): Line => ({
  type: 'card/add-line',
  id: 'c_1',
  line,
  text: line,
  level,
  ...(where === undefined ? {} : { after: where }),
});

describe('the lines of a cascade', () => {
  it('go to the end, first, or after another one', () => {
    const card = played(boardWith(lunch), add('hungry', 0), add('biscuits', 1), add('no nap', 2));
    expect(shown(card)).toEqual(['hungry', '>biscuits', '>>no nap']);
    expect(shown(played(boardWith(card), add('late', 0, null), add('tears', 2, 'biscuits')))).toEqual([
      'late',
      'hungry',
      '>biscuits',
      '>>tears',
      '>>no nap',
    ]);
  });

  it('move, indent and change their words; an empty text takes a line out, and the mark to cut with it', () => {
    const card = played(boardWith(lunch), add('a', 0), add('b', 1), add('c', 2), {
      type: 'card/set-cut',
      id: 'c_1',
      line: 'b',
    });
    expect(cascadeOf(card).map(({ isCut }) => isCut)).toEqual([false, true, false]);
    const moved = played(boardWith(card), {
      type: 'card/move-line',
      id: 'c_1',
      line: 'c',
      level: 1,
      after: 'a',
    });
    expect(shown(moved)).toEqual(['a', '>c', '>b']);
    const gone = played(boardWith(moved), { type: 'card/set-line', id: 'c_1', line: 'b', text: ' ' });
    expect(shown(gone)).toEqual(['a', '>c']);
    expect(gone).not.toHaveProperty('cut');
    expect(gone.cascadePlaces).not.toHaveProperty('b');
  });

  it('find their place between two that were given the same key, and beside one that has none', () => {
    const places = { a: { order: 'a0', level: 0 }, b: { order: 'a0', level: 1 } };
    const same = { ...lunch, cascade: { a: 'a', b: 'b' }, cascadePlaces: places };
    expect(shown(played(boardWith(same), add('x', 1, 'a')))).toEqual(['a', '>x', '>b']);
    const bare = { ...same, cascadePlaces: { b: places.b } };
    expect(shown(played(boardWith(bare), add('x', 1, 'a')))).toEqual(['a', '>x', '>b']);
  });

  it('stand where they were put, whatever keys the card came with', () => {
    const names = ['a', 'b', 'c', 'd'] as const;
    const place = fc.record({ order: fc.constantFrom('a0', 'a1'), level: fc.nat(6) });
    const card = fc
      .record({
        cascade: fc.dictionary(fc.constantFrom(...names), fc.constantFrom('x', 'y'), { maxKeys: 4 }),
        cascadePlaces: fc.dictionary(fc.constantFrom(...names), place, { maxKeys: 4 }),
      })
      .map((more): Card => ({ ...lunch, ...more }));
    fc.assert(
      fc.property(card, fc.nat(), fc.nat(deepestLevel), (before, pick, level) => {
        const lines = cascadeOf(before).map(({ line }) => line);
        const where = [null, ...lines][pick % (lines.length + 1)] ?? null;
        const next = cascadeOf(played(boardWith(before), add('new', level, where))).map(({ line }) => line);
        const at = where === null ? 0 : lines.indexOf(where) + 1;
        expect(next).toEqual([...lines.slice(0, at), 'new', ...lines.slice(at)]);
      }),
    );
  });
});
