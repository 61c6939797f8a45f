import type { ListItem } from 'mdast';
import type { DocumentKitItem } from './document';
import type { Unread } from './imported';
import { lineOf, textOf } from './parseMarkdown';

/** A thing to pack, ticked if it is in the bag. It is one sentence: what stands below it is said to be unread. */
export function readKitItem({ children, checked }: ListItem, unread: Unread[]): DocumentKitItem {
  const [first, ...below] = children;
  unread.push(...below.map((node) => ({ line: lineOf(node), text: textOf(node) })));
  return { title: first ? textOf(first) : '', ...(checked ? { packed: true } : {}) };
}
