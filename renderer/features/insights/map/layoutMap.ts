import type { MapLink, MapNode } from '@shared/domain/blast-map/blastMap';
import { forwardLinks, layersOf } from './layers';
import { inOrder } from './ordering';

/** Where a thing stands: its upper left corner, in CSS pixels. */
export type PlacedNode = {
  readonly node: MapNode;
  /** From 0, left to right. */
  readonly layer: number;
  readonly x: number;
  readonly y: number;
};

type PlacedLink = {
  readonly link: MapLink;
  readonly path: string;
  /** It leads back to the left, or beside: two cascades tell it the other way round. */
  readonly isBack: boolean;
};

export type MapLayout = {
  readonly width: number;
  readonly height: number;
  /** By layer, then from top to bottom: the order in which they are read. */
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
};

export const nodeSize = { width: 136, height: 84 } as const;
const gapBelow = 12;
const margin = 6;
/** What is left between two layers, by how many there are. */
const gapBeside = (layers: number): number => (layers < 5 ? 80 : layers === 5 ? 60 : 26);

/**
 * A map from left to right: what sets things off first, what follows one layer further each time (Sugiyama's layers,
 * by longest path), each layer in an order that crosses few lines. The same map always looks the same.
 */
export function layoutMap(nodes: readonly MapNode[], links: readonly MapLink[]): MapLayout {
  const keys = nodes.map(({ key }) => key);
  const forward = forwardLinks(links);
  const layerOf = layersOf(keys, forward);
  const layers = inOrder(keys, layerOf, forward);
  const pitch = nodeSize.width + gapBeside(layers.length);
  const tops = topsOf(layers, forward);
  const nodeOf = new Map(nodes.map((node) => [node.key, node]));
  const placed = layers.flatMap((layer, column) =>
    layer.flatMap((key) => {
      const node = nodeOf.get(key);
      return node
        ? [{ node, layer: column, x: margin + column * pitch, y: margin + (tops.get(key) ?? 0) }]
        : [];
    }),
  );
  const placeOf = new Map(placed.map((place) => [place.node.key, place]));
  return {
    width: 2 * margin + Math.max(0, layers.length - 1) * pitch + nodeSize.width,
    height: 2 * margin + Math.max(0, ...placed.map(({ y }) => y - margin)) + nodeSize.height,
    nodes: placed,
    links: links.flatMap((link) => {
      const [from, to] = [placeOf.get(link.from), placeOf.get(link.to)];
      return from && to ? [{ link, path: pathOf(from, to), isBack: to.layer <= from.layer }] : [];
    }),
  };
}

const step = nodeSize.height + gapBelow;
const rounds = 6;

/** Draws each thing level with what it is linked to, as far as its neighbours above and below leave room. */
function topsOf(
  layers: readonly (readonly string[])[],
  forward: readonly MapLink[],
): ReadonlyMap<string, number> {
  const most = Math.max(0, ...layers.map((layer) => layer.length));
  const tops = new Map<string, number>();
  for (const layer of layers) {
    const first = ((most - layer.length) * step) / 2;
    for (const [index, key] of layer.entries()) tops.set(key, first + index * step);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const layer of round % 2 === 0 ? layers : [...layers].reverse()) {
      const wanted = layer.map((key) => {
        const beside = forward.flatMap(({ from, to }) =>
          to === key ? [tops.get(from) ?? 0] : from === key ? [tops.get(to) ?? 0] : [],
        );
        return beside.length === 0
          ? (tops.get(key) ?? 0)
          : beside.reduce((sum, top) => sum + top, 0) / beside.length;
      });
      const tidy = apart(wanted);
      for (const [index, key] of layer.entries()) tops.set(key, tidy[index] ?? 0);
    }
  }
  const highest = Math.min(...tops.values());
  return new Map([...tops].map(([key, top]) => [key, Math.round(top - highest)]));
}

/** Keeps the order and at least one step between two, each as near as may be to where it would like to be. */
function apart(wanted: readonly number[]): readonly number[] {
  const blocks: { tops: number[]; start: number }[] = [];
  for (const top of wanted) {
    let block = { tops: [top], start: top };
    for (let above = blocks.at(-1); above && above.start + above.tops.length * step > block.start; ) {
      blocks.pop();
      const tops = [...above.tops, ...block.tops];
      const start = tops.reduce((sum, one, index) => sum + one - index * step, 0) / tops.length;
      block = { tops, start };
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ tops, start }) => tops.map((_, index) => start + index * step));
}

/** A line from the right edge of one to the left edge of the other; one that leads back bows out to the right. */
function pathOf(from: PlacedNode, to: PlacedNode): string {
  const [startX, startY] = [from.x + nodeSize.width, from.y + nodeSize.height / 2];
  const endY = to.y + nodeSize.height / 2;
  if (to.layer <= from.layer) {
    const endX = to.x + nodeSize.width + 4;
    const bow = startX + 40;
    return `M${startX} ${startY}C${bow} ${startY} ${Math.max(bow, endX + 40)} ${endY} ${endX} ${endY}`;
  }
  const endX = to.x - 4;
  const middle = (startX + endX) / 2;
  return `M${startX} ${startY}C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}`;
}
