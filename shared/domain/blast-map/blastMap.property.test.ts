import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewArbitrary } from '../../testing/viewArbitrary';
import { blastMap } from './blastMap';
import { pickLinks } from './pickLinks';

const words = fc.constantFrom('faim', 'Faim', 'la sieste', 'siestes', 'pleurs', 'bruit', '…', '');
const views = viewArbitrary(fc.oneof(words, fc.string({ maxLength: 4 })));

describe('the blast radius map of any board', () => {
  it('is the same whatever order the records come in', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(blastMap(new Map([...view].reverse()))).toEqual(blastMap(view));
      }),
    );
  });

  it('is drawn from facts of retrospectives that are not in the bin', () => {
    fc.assert(
      fc.property(views, (view) => {
        const map = blastMap(view);
        const cards = [...map.nodes.values(), ...map.links].flatMap((part) => part.cards);
        for (const { binnedAt, place, wentWell } of cards) {
          expect([binnedAt, place.column, wentWell ?? false]).toEqual([null, 'happened', false]);
          expect(view.get(place.retro)?.binnedAt).toBeNull();
        }
        expect(new Set(cards).size).toBe(map.facts);
      }),
    );
  });

  it('has no link to itself, none to nowhere, none in more facts than its ends, and no thing without a link', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { nodes, links } = blastMap(view);
        for (const { from, to, cards } of links) {
          expect(from).not.toBe(to);
          for (const card of cards) {
            expect(nodes.get(from)?.cards).toContain(card);
            expect(nodes.get(to)?.cards).toContain(card);
          }
          expect(new Set(cards).size).toBe(cards.length);
        }
        const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
        expect([...nodes.keys()].sort()).toEqual([...linked].sort());
      }),
    );
  });

  it('shows and hides all of it, within the room there is', () => {
    fc.assert(
      fc.property(views, fc.nat({ max: 12 }), (view, room) => {
        const map = blastMap(view);
        const { nodes, links, hidden } = pickLinks(map, room);
        expect(nodes.length).toBeLessThanOrEqual(room);
        expect(nodes.length + hidden.nodes).toBe(map.nodes.size);
        expect(links.length + hidden.links).toBe(map.links.length);
        const shown = new Set(nodes.map(({ key }) => key));
        for (const { from, to } of links) expect(shown.has(from) && shown.has(to)).toBe(true);
      }),
    );
  });
});
