import { type BlastMap, isSinglePoint, type MapLink, type MapNode } from './blastMap';

/** What is shown of a map, and how much of it is not. */
type MapPart = {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  /** How many things and links are left out. */
  readonly hidden: { readonly nodes: number; readonly links: number };
};

/** More lines than these cross too often to be followed. */
const mostLinks = 60;

/**
 * As many of the most frequent links as there is room for their things: `mostNodes` at most, and `mostLinks`. Single points of failure
 * come first, with what they pulled down most often, whatever else there is.
 */
export function pickLinks({ nodes, links }: BlastMap, mostNodes: number): MapPart {
  const isSingle = (key: string) => {
    const node = nodes.get(key);
    return node !== undefined && isSinglePoint(node);
  };
  const wanted = [
    ...links.filter(({ from }) => isSingle(from)),
    ...links.filter(({ from }) => !isSingle(from)),
  ];
  const shown = new Set<string>();
  const isShown = new Set<MapLink>();
  for (const link of wanted) {
    const added = [link.from, link.to].filter((key) => !shown.has(key));
    if (shown.size + added.length > mostNodes || isShown.size === mostLinks) continue;
    for (const key of added) shown.add(key);
    isShown.add(link);
  }
  const picked = [...nodes.values()].filter(({ key }) => shown.has(key));
  return {
    nodes: picked,
    links: links.filter((link) => isShown.has(link)),
    hidden: { nodes: nodes.size - picked.length, links: links.length - isShown.size },
  };
}
