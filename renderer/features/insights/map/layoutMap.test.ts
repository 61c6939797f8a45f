import type { MapLink, MapNode } from '@shared/domain/blast-map/blastMap';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forwardLinks, layersOf, mostLayers } from './layers';
import { layoutMap, nodeSize } from './layoutMap';
import { keyTarget } from './mapKeys';
import { crossingsOf, inOrder } from './ordering';
import { relatedLinks } from './related';

const link = (arrow: string): MapLink => {
  const [from = '', to = ''] = arrow.split('>');
  return { from, to, cards: [], last: '2026-11-22' };
};
const node = (key: string): MapNode => ({
  key,
  text: key,
  cards: [],
  isTouched: false,
  singlePoint: [],
  planned: [],
});
const keysOf = (links: readonly MapLink[]) => [...new Set(links.flatMap(({ from, to }) => [from, to]))];
const layout = (...arrows: readonly string[]) => {
  const links = arrows.map(link);
  return layoutMap(keysOf(links).map(node), links);
};
const layers = (...arrows: readonly string[]) => {
  const links = arrows.map(link);
  return Object.fromEntries(layersOf(keysOf(links), forwardLinks(links)));
};

describe('the layers of a map', () => {
  it('go one further than the furthest that leads there', () => {
    expect(layers('a>b', 'b>c', 'a>c')).toEqual({ a: 0, b: 1, c: 2 });
  });

  it('begin right before what they set off', () => {
    expect(layers('a>b', 'b>c', 'c>d', 'x>d')).toEqual({ a: 0, b: 1, c: 2, d: 3, x: 2 });
  });

  it('come to an end where things go round in a circle: the rarer link leads back', () => {
    expect(layers('a>b', 'b>c', 'c>a')).toEqual({ a: 0, b: 1, c: 2 });
    const { links } = layout('a>b', 'b>c', 'c>a');
    expect(links.map(({ isBack }) => isBack)).toEqual([false, false, true]);
  });

  it('are six at most: what would be the seventh is drawn where it can be', () => {
    const arrows = ['a>b', 'b>c', 'c>d', 'd>e', 'e>f', 'f>g'];
    expect(layers(...arrows)).toEqual({ a: 0, b: 1, c: 2, d: 3, e: 4, f: 5, g: 0 });
    expect(layout(...arrows).links).toHaveLength(6);
  });
});

it('puts things so that lines need not cross', () => {
  const links = ['a>y', 'b>x'].map(link);
  expect(inOrder(['a', 'b', 'x', 'y'], layersOf(['a', 'b', 'x', 'y'], links), links)).toEqual([
    ['a', 'b'],
    ['y', 'x'],
  ]);
});

it('keeps the order that crosses least, whatever comes after it', () => {
  const links = ['tea>floor', 'bell>parcel', 'tea>tin', 'parcel>nappies', 'nappies>shop'].map(link);
  const keys = ['tea', 'bell', 'floor', 'parcel', 'tin', 'nappies', 'shop'];
  const layerOf = layersOf(keys, links);
  const ordered = inOrder(keys, layerOf, links);
  expect(crossingsOf(ordered, layerOf, links)).toBe(0);
  expect(
    crossingsOf(
      [
        ['tea', 'bell'],
        ['floor', 'parcel', 'tin'],
      ],
      layerOf,
      links,
    ),
  ).toBe(1);
});

it('leads along the lines with the arrow keys, and stays where they end', () => {
  const map = layout('a>x', 'b>x', 'x>y');
  const go = (from: string, ...keys: readonly string[]) =>
    keys.reduce<string | null>((here, key) => here && keyTarget(map, here, key), from);
  expect(go('a', 'ArrowRight', 'ArrowRight')).toBe('y');
  expect(go('y', 'ArrowLeft', 'ArrowLeft')).toBe('a');
  expect(go('a', 'ArrowDown')).toBe('b');
  expect(go('b', 'ArrowUp')).toBe('a');
  expect(go('b', 'ArrowDown')).toBeNull();
  expect(go('y', 'ArrowRight')).toBeNull();
  expect([go('x', 'Home'), go('x', 'End'), go('x', 'Enter')]).toEqual(['a', 'y', null]);
});

it('finds what led to a thing and what came of it, round circles and all', () => {
  const links = ['a>b', 'b>c', 'c>b', 'x>c', 'y>z'].map(link);
  const related = relatedLinks(links, 'b');
  expect(links.filter((one) => related.has(one)).map(({ from, to }) => from + to)).toEqual([
    ...['ab', 'bc', 'cb', 'xc'],
  ]);
});

describe('any map', () => {
  const key = fc.constantFrom(...'abcdefghij');
  const maps = fc
    .uniqueArray(fc.tuple(key, key), { maxLength: 30, selector: ([from, to]) => from + to })
    .map((pairs) => pairs.filter(([from, to]) => from !== to).map(([from, to]) => link(`${from}>${to}`)));

  it('shows each thing once, none upon another, all within the picture', () => {
    fc.assert(
      fc.property(maps, (links) => {
        const keys = keysOf(links);
        const { nodes, width, height } = layoutMap(keys.map(node), links);
        expect(nodes.map(({ node: { key: name } }) => name).sort()).toEqual([...keys].sort());
        for (const [index, { x, y, layer }] of nodes.entries()) {
          expect(x >= 0 && y >= 0 && x + nodeSize.width <= width && y + nodeSize.height <= height).toBe(true);
          const next = nodes[index + 1];
          if (next?.layer === layer) expect(next.y).toBeGreaterThanOrEqual(y + nodeSize.height);
        }
      }),
    );
  });

  it('is no wider than there is room, leads from left to right where it can, and draws every link', () => {
    fc.assert(
      fc.property(maps, (links) => {
        const placed = layoutMap(keysOf(links).map(node), links);
        expect(placed.links.map((one) => one.link)).toEqual(links);
        const forward = new Set(forwardLinks(links));
        expect(Math.max(0, ...placed.nodes.map(({ layer }) => layer))).toBeLessThan(mostLayers);
        for (const one of placed.links) if (forward.has(one.link)) expect(one.isBack).toBe(false);
      }),
    );
  });
});
