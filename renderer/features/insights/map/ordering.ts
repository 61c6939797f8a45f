import type { MapLink } from '@shared/domain/blast-map/blastMap';

const sweeps = 8;

/**
 * The things of each layer from top to bottom, so that few lines cross: again and again each layer is sorted by where
 * the things it is linked to stand in the layer beside it (the barycentre heuristic). Things with equal wishes keep
 * their order, so that the same map always comes out the same.
 */
export function inOrder(
  keys: readonly string[],
  layerOf: ReadonlyMap<string, number>,
  forward: readonly Pick<MapLink, 'from' | 'to'>[],
): readonly (readonly string[])[] {
  const count = Math.max(-1, ...layerOf.values()) + 1;
  const layers: string[][] = Array.from({ length: count }, () => []);
  for (const key of keys) layers[layerOf.get(key) ?? 0]?.push(key);
  const place = new Map<string, number>();
  const settle = (layer: readonly string[]): void => {
    for (const [index, key] of layer.entries()) place.set(key, index);
  };
  for (const layer of layers) settle(layer);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isDown = sweep % 2 === 0;
    for (const layer of isDown ? layers : [...layers].reverse()) {
      const wish = new Map(
        layer.map((key) => {
          const beside = forward.flatMap(({ from, to }) =>
            isDown && to === key
              ? [place.get(from) ?? 0]
              : !isDown && from === key
                ? [place.get(to) ?? 0]
                : [],
          );
          const mean = beside.reduce((sum, one) => sum + one, 0) / beside.length;
          return [key, beside.length === 0 ? (place.get(key) ?? 0) : mean];
        }),
      );
      layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
      settle(layer);
    }
  }
  return layers;
}
