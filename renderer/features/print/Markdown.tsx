import type { ListItem, Nodes } from 'mdast';
import type { ReactNode } from 'react';

/** Markdown as elements: of the kinds that `shared/export` makes, which are all there are. */
export const Markdown = ({ nodes }: { readonly nodes: readonly Nodes[] }): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that does not change
  nodes.map((node, index) => <Node key={index} node={node} />);

function Node({ node }: { readonly node: Nodes }): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return <br />;
  if (!('children' in node)) return null;
  const content = <Markdown nodes={node.children} />;
  switch (node.type) {
    case 'heading': {
      const Heading = `h${node.depth}` as const;
      return <Heading dir="auto">{content}</Heading>;
    }
    case 'paragraph':
      return <p dir="auto">{content}</p>;
    case 'blockquote':
      return <blockquote>{content}</blockquote>;
    case 'list':
      return <ul>{content}</ul>;
    case 'listItem':
      return <Item item={node}>{content}</Item>;
    case 'strong':
      return <strong>{content}</strong>;
    case 'emphasis':
      return <em>{content}</em>;
    default:
      return content;
  }
}

/** A task has a box, ticked or to be ticked by hand; what is done about something has its arrow instead of a dot. */
const Item = ({ item, children }: { readonly item: ListItem; readonly children: ReactNode }) =>
  typeof item.checked === 'boolean' ? (
    <li data-task={item.checked ? 'done' : 'open'}>{children}</li>
  ) : (
    <li data-arrow={startsWithArrow(item) || undefined}>{children}</li>
  );

function startsWithArrow({ children: [first] }: ListItem): boolean {
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  return start?.type === 'text' && start.value.startsWith('→');
}
