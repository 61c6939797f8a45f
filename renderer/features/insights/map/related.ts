import type { MapLink } from '@shared/domain/blast-map/blastMap';

/** The links through which a thing was reached, and those through which it went on, however indirectly. */
export function relatedLinks(links: readonly MapLink[], key: string): ReadonlySet<MapLink> {
  const related = new Set<MapLink>();
  const follow = (start: 'from' | 'to', end: 'from' | 'to') => {
    const met = new Set([key]);
    const open = [key];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      for (const link of links) {
        if (link[start] !== here) continue;
        related.add(link);
        if (met.has(link[end])) continue;
        met.add(link[end]);
        open.push(link[end]);
      }
    }
  };
  follow('from', 'to');
  follow('to', 'from');
  return related;
}
