import type { Nodes } from 'mdast';
import { textOf } from '../import/parseMarkdown';

/**
 * The shape of a tree, text included, without what a parser may do differently: positions, how text is cut into
 * nodes, and plain addresses that GitHub turns into links.
 */
export function shapeOf(node: Nodes): unknown {
  if (node.type === 'heading') return { heading: node.depth, of: phrasingOf(node.children) };
  if (node.type === 'paragraph') return { paragraph: phrasingOf(node.children) };
  if (node.type === 'listItem') return { item: node.checked ?? null, of: node.children.map(shapeOf) };
  if ('children' in node) return { [node.type]: node.children.map(shapeOf) };
  return { [node.type]: 'value' in node ? node.value : null };
}

/** Phrasing as a list of texts, each with its emphasis; neighbours alike are one. */
function phrasingOf(nodes: readonly Nodes[], style = ''): string[] {
  const runs = nodes.flatMap((node): string[] => {
    if (node.type === 'link') return phrasingOf(node.children, style);
    if (node.type === 'text' || node.type === 'break') return [`${style}|${textOf(node)}`];
    return 'children' in node ? phrasingOf(node.children, style + node.type) : [`${node.type}!`];
  });
  return runs.reduce<string[]>((joined, run) => {
    const last = joined.at(-1);
    const [, value = ''] = run.split(/\|([\s\S]*)/);
    if (last?.startsWith(`${style}|`) && run.startsWith(`${style}|`))
      joined[joined.length - 1] = last + value;
    else joined.push(run);
    return joined;
  }, []);
}
