import type { MapLink } from '@shared/domain/blast-map/blastMap';

type Arrow = Pick<MapLink, 'from' | 'to'>;
type Layers = readonly (readonly string[])[];

const sweeps = 8;

/**
 * The things of each layer from top to bottom, so that few lines cross: again and again each layer is sorted by where
 * the things it is linked to stand in the layers beside it (the barycentre heuristic), and the best of all these orders
 * is kept. Things with equal wishes keep their order, so that the same map always comes out the same.
 */
export function inOrder(
  keys: readonly string[],
  layerOf: ReadonlyMap<string, number>,
  forward: readonly Arrow[],
): Layers {
  const count = Math.max(-1, ...layerOf.values()) + 1;
  let layers: Layers = Array.from({ length: count }, (_, layer) =>
    keys.filter((key) => layerOf.get(key) === layer),
  );
  let best = { layers, crossings: crossingsOf(layers, layerOf, forward) };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    layers = sorted(layers, forward, sweep % 2 === 0);
    const crossings = crossingsOf(layers, layerOf, forward);
    if (crossings < best.crossings) best = { layers, crossings };
  }
  return best.layers;
}

/** Each layer by what leads to it, from the first on; or by what it leads to, from the last on. */
function sorted(layers: Layers, forward: readonly Arrow[], isDown: boolean): Layers {
  const place = placesOf(layers);
  const done = (isDown ? layers : [...layers].reverse()).map((layer) => {
    const wish = new Map(
      layer.map((key, index) => {
        const beside = forward.flatMap(({ from, to }) =>
          isDown && to === key ? [place.get(from) ?? 0] : !isDown && from === key ? [place.get(to) ?? 0] : [],
        );
        return [key, beside.length === 0 ? index : beside.reduce((sum, one) => sum + one, 0) / beside.length];
      }),
    );
    const order = [...layer].sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
    for (const [index, key] of order.entries()) place.set(key, index);
    return order;
  });
  return isDown ? done : done.reverse();
}

/** How many pairs of lines between the same two layers cross. */
export function crossingsOf(
  layers: Layers,
  layerOf: ReadonlyMap<string, number>,
  forward: readonly Arrow[],
): number {
  const place = placesOf(layers);
  const lines = forward.map(({ from, to }) => ({
    between: `${layerOf.get(from)} ${layerOf.get(to)}`,
    from: place.get(from) ?? 0,
    to: place.get(to) ?? 0,
  }));
  return lines.reduce(
    (sum, a, index) =>
      sum +
      lines.slice(index + 1).filter((b) => a.between === b.between && (a.from - b.from) * (a.to - b.to) < 0)
        .length,
    0,
  );
}

const placesOf = (layers: Layers): Map<string, number> =>
  new Map(layers.flatMap((layer) => layer.map((key, index) => [key, index] as const)));
