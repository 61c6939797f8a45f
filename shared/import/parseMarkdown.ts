import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** A document as GitHub reads it. */
export const parseMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter('yaml')],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown('yaml')],
  });

/** The text of a node as people read it: links are their text, a break is a line break, blocks are paragraphs. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(textOf).join(isBlockParent(node) ? '\n\n' : '');
  return 'value' in node ? node.value : '';
}

const isBlockParent = (node: Nodes): boolean =>
  ['root', 'blockquote', 'list', 'listItem'].includes(node.type);

/** Where a node begins in the file: its line, from 1. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
