import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent } from 'mdast';

/** Short names for the Markdown nodes that exports are made of. */

export const heading = (depth: Heading['depth'], children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
});

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const strong = (children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });

export const emphasis = (children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });

export const listItem = (children: BlockContent[], checked: boolean | null = null): ListItem => ({
  type: 'listItem',
  spread: children.some(({ type }) => type === 'blockquote'),
  checked,
  children,
});

export const bulletList = (items: readonly ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [...items],
});
