import fc from 'fast-check';
import { expect, it } from 'vitest';
import { viewArbitrary } from '../testing/viewArbitrary';
import { aCard, aRetro, viewOf } from '../testing/views';
import { countIn, fromParts, type PartName, recordsIn, settled } from './boardParts';
import type { BoardView } from './records';

const names: readonly PartName[] = [
  'retro',
  'lesson',
  'person',
  'happened',
  'cause',
  'action',
  'bin',
  'of r_1',
  'of r_2',
  'of r_gone',
];
const idsIn = (view: BoardView, name: PartName) => [...recordsIn(view, name)].map(({ id }) => id).sort();
const partsIn = (view: BoardView) => names.map((name) => idsIn(view, name));
const view = viewArbitrary(fc.constantFrom('nap', 'lunch'));

it('has the parts of a view that was made from another, whatever has changed', () => {
  fc.assert(
    fc.property(view, view, (first, then) => {
      const looked = partsIn(new Map(then));
      const before = settled(new Map(first));
      partsIn(before);
      const changed = new Set([...first.keys(), ...then.keys()]);
      const after = settled(new Map(then), { view: before, changed });
      expect(partsIn(after)).toEqual(looked);
      expect(names.map((name) => countIn(after, name))).toEqual(looked.map(({ length }) => length));
      // Nothing that somebody still holds was changed under their hands.
      expect(partsIn(before)).toEqual(partsIn(new Map(first)));
    }),
  );
});

it('each record of a part is the one of the view', () => {
  fc.assert(
    fc.property(view, view, (first, then) => {
      const before = settled(new Map(first));
      partsIn(before);
      const after = settled(new Map(then), { view: before, changed: [...first.keys(), ...then.keys()] });
      for (const name of names)
        for (const record of recordsIn(after, name)) expect(record).toBe(then.get(record.id));
    }),
  );
});

it('looks again into a map that may still change', () => {
  const open = new Map(viewOf(aRetro('r_1', '2026-11-22'), aCard('c_1', 'r_1', 'happened', 'Hungry')));
  expect(idsIn(open, 'of r_1')).toEqual(['c_1']);
  open.set('c_2', aCard('c_2', 'r_1', 'cause', 'Late'));
  expect(idsIn(open, 'of r_1')).toEqual(['c_1', 'c_2']);
});

it('works out again only what depends on what has changed', () => {
  let count = 0;
  const titles = fromParts(['cause'], (now) => {
    count += 1;
    return [...recordsIn(now, 'cause')].map(({ title }) => title);
  });
  const before = settled(
    viewOf(aCard('c_1', 'r_1', 'happened', 'Hungry'), aCard('c_2', 'r_1', 'cause', 'Late')),
  );
  const first = titles(before);
  const fact = settled(new Map(before).set('c_1', aCard('c_1', 'r_1', 'happened', 'Tired')), {
    view: before,
    changed: ['c_1'],
  });
  expect(titles(fact)).toBe(first);
  const cause = settled(new Map(fact).set('c_2', aCard('c_2', 'r_1', 'cause', 'Early')), {
    view: fact,
    changed: ['c_2'],
  });
  expect(titles(cause)).toEqual(['Early']);
  expect(count).toBe(2);
});
