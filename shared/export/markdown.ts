import type { RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { type FrontMatter, frontMatterYaml } from './frontMatter';

/**
 * What Obsidian reads as markup and Markdown does not (https://help.obsidian.md/obsidian-flavored-markdown): tags,
 * ==highlights==, %%comments%%, $maths$ and ^block names. Wiki links and callouts start with `[`, which is always
 * escaped.
 */
const obsidian: Options = {
  unsafe: [
    { character: '#', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
    { character: '^', inConstruct: 'phrasing' },
    ...['=', '%'].flatMap((character) => [
      { character, before: character, inConstruct: 'phrasing' as const },
      { character, after: character, inConstruct: 'phrasing' as const },
    ]),
  ],
};

/** `HTTP://` is an address as well; mdast-util-gfm-autolink-literal 2.1.0 only escapes it in lower case. */
const addresses: Options = {
  unsafe: [
    {
      character: ':',
      before: '[PS]',
      after: '\\/',
      inConstruct: 'phrasing',
      notInConstruct: ['autolink', 'link', 'image', 'label'],
    },
  ],
};

/** Two spaces break a line in every reader; the backslash that mdast prefers is shown as such by Obsidian. */
const lineBreaks: Options = { handlers: { break: () => '  \n' } };

/** A quotation at the end of an item would otherwise touch the next item. */
const roomAfterQuotations: Options = {
  join: [(left) => (left.type === 'listItem' && left.spread ? 1 : undefined)],
};

/** A whole document: front matter, then the content. Ends with a newline. */
export const createMarkdown = (frontMatter: FrontMatter, content: readonly RootContent[]): string =>
  toMarkdown(
    { type: 'root', children: [{ type: 'yaml', value: frontMatterYaml(frontMatter) }, ...content] },
    {
      bullet: '-',
      emphasis: '_',
      listItemIndent: 'one',
      extensions: [
        gfmToMarkdown(),
        frontmatterToMarkdown('yaml'),
        obsidian,
        addresses,
        lineBreaks,
        roomAfterQuotations,
      ],
    },
  );
