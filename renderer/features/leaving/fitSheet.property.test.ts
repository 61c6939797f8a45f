import type { LeavingSection } from '@shared/export/leavingSections';
import { papers } from '@shared/ipc/papers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSheet, heightOf } from './fitSheet';

const text = fc.integer({ min: 1, max: 300 }).map((length) => 'x'.repeat(length));
const section = (kind: LeavingSection['kind']): fc.Arbitrary<LeavingSection> =>
  fc
    .record({
      kind: fc.constant(kind),
      items: fc.array(
        fc.record({ lead: text, notes: fc.array(text, { maxLength: 5 }), from: fc.constant(null) }),
        { minLength: 1, maxLength: 6 },
      ),
      more: fc.nat(9),
    })
    .map(({ items, ...rest }) => ({
      ...rest,
      items: items.map((item, index) => ({ ...item, key: `${kind}${index}` })),
    }));
const sections = fc
  .tuple(section('lessons'), section('plans'), section('breakers'), section('tries'))
  .chain((all) => fc.subarray([...all]));
const kit = fc.array(text, { maxLength: 60 });

describe.each(papers)('a sheet of %s', (paper) => {
  it('is never higher than its page', () => {
    fc.assert(
      fc.property(sections, kit, (given, things) => {
        const { is, most } = heightOf(fitSheet(given, things, paper), paper);
        expect(is).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('has the first ones of everything, in order, and counts all others', () => {
    fc.assert(
      fc.property(sections, kit, (given, things) => {
        const sheet = fitSheet(given, things, paper);
        expect(sheet.sections.map(({ kind }) => kind)).toEqual(given.map(({ kind }) => kind));
        for (const { kind, items, more } of sheet.sections) {
          const from = given.find((one) => one.kind === kind);
          expect(items.map(({ key }) => key)).toEqual(
            from?.items.slice(0, items.length).map(({ key }) => key),
          );
          expect(items.length + more).toBe((from?.items.length ?? 0) + (from?.more ?? 0));
        }
        expect(sheet.kit.items.map((item) => item.text)).toEqual(things.slice(0, sheet.kit.items.length));
        expect(sheet.kit.items.length + sheet.kit.more).toBe(things.length);
      }),
    );
  });

  it('has the whole of each thing to pack while there is room for all of them', () => {
    const long = 'Un paquet de couches, dans la voiture';
    const linesOf = (count: number) =>
      fitSheet([], Array<string>(count).fill(long), paper).kit.items.map(({ lines }) => lines);
    const [whole, cut] = paper === 'a5' ? [2, 1] : [3, 2];
    expect(linesOf(2)).toEqual([whole, whole]);
    expect(linesOf(60)[0]).toBe(cut);
  });

  it('of an ordinary household has all there is', () => {
    const lines = (kind: LeavingSection['kind'], count: number, notes: readonly string[]) => ({
      kind,
      more: 0,
      items: Array.from({ length: count }, (_, index) => ({
        key: `${kind}${index}`,
        lead: 'La sieste attend la fin du dessert',
        notes,
        from: null,
      })),
    });
    const given = [
      lines('lessons', 3, ['→ Mettre deux petits pots et le lait dans le sac']),
      lines('plans', 2, ['B : la pharmacie en rentrant']),
      lines('tries', 2, ['Papa']),
    ];
    const things = Array.from({ length: 10 }, (_, index) => `Affaire ${index}`);
    const sheet = fitSheet(given, things, paper);
    expect(sheet.sections.map(({ items }) => items.length)).toEqual([3, 2, 2]);
    expect(sheet.kit.more).toBe(0);
  });
});
