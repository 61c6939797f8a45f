import type { MapLink } from '@shared/domain/blast-map/blastMap';

type Arrow = Pick<MapLink, 'from' | 'to'>;

/** More layers than these do not fit beside the list of retrospectives. */
export const mostLayers = 6;

/**
 * The links that decide what stands where, most frequent first. Left out are those that would close a circle, since two
 * cascades may tell the same thing the other way round, and those that would make the map wider than `mostLayers`.
 */
export function forwardLinks<Link extends Arrow>(links: readonly Link[]): readonly Link[] {
  const kept: Link[] = [];
  for (const link of withoutCircles(links)) {
    if (depthOf([...kept, link]) <= mostLayers) kept.push(link);
  }
  return kept;
}

const depthOf = (forward: readonly Arrow[]): number =>
  1 + Math.max(...layersOf(new Set(forward.flatMap(({ from, to }) => [from, to])), forward).values());

function withoutCircles<Link extends Arrow>(links: readonly Link[]): readonly Link[] {
  const after = new Map<string, string[]>();
  const leadsTo = (start: string, end: string): boolean => {
    const met = new Set<string>();
    const open = [start];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (key === end) return true;
      if (met.has(key)) continue;
      met.add(key);
      open.push(...(after.get(key) ?? []));
    }
    return false;
  };
  return links.filter(({ from, to }) => {
    if (leadsTo(to, from)) return false;
    after.set(from, [...(after.get(from) ?? []), to]);
    return true;
  });
}

/**
 * In which layer each thing stands: one further than the furthest that leads to it. What nothing leads to stands right
 * before the first thing it leads to, so that lines stay short. `forward` holds no circle.
 */
export function layersOf(keys: Iterable<string>, forward: readonly Arrow[]): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  for (const { from, to } of forward) before.set(to, [...(before.get(to) ?? []), from]);
  const layers = new Map<string, number>();
  const layerOf = (key: string): number => {
    const known = layers.get(key);
    if (known !== undefined) return known;
    const layer = Math.max(-1, ...(before.get(key) ?? []).map(layerOf)) + 1;
    layers.set(key, layer);
    return layer;
  };
  const all = [...keys];
  for (const key of all) layerOf(key);
  for (const key of all) {
    if (before.has(key)) continue;
    const after = forward.filter(({ from }) => from === key).map(({ to }) => layers.get(to) ?? 1);
    if (after.length > 0) layers.set(key, Math.min(...after) - 1);
  }
  return layers;
}
