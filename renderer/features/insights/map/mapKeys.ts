import type { MapLayout } from './layoutMap';

/**
 * Where an arrow key leads from a thing: right to what it led to most often, left to where it came from most often, up and
 * down within the layer, Home and End to the first and the last. Null where it leads nowhere.
 */
export function keyTarget({ nodes, links }: MapLayout, from: string, key: string): string | null {
  const index = nodes.findIndex(({ node }) => node.key === from);
  const here = nodes[index];
  if (!here) return null;
  const beside = (by: 1 | -1) => {
    const next = nodes[index + by];
    return next?.layer === here.layer ? next.node.key : null;
  };
  // Links come with the most frequent ones first.
  switch (key) {
    case 'ArrowRight':
      return links.find(({ link }) => link.from === from)?.link.to ?? null;
    case 'ArrowLeft':
      return links.find(({ link }) => link.to === from)?.link.from ?? null;
    case 'ArrowUp':
      return beside(-1);
    case 'ArrowDown':
      return beside(1);
    case 'Home':
      return nodes[0]?.node.key ?? null;
    case 'End':
      return nodes.at(-1)?.node.key ?? null;
    default:
      return null;
  }
}
