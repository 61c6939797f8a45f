import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseMarkdown, textOf } from '../import/parseMarkdown';
import { shapeOf } from '../testing/markdownShape';
import { nastyText } from '../testing/nastyText';
import { createMarkdown } from './markdown';
import { bulletList, heading, listItem, paragraph, strong, text } from './nodes';
import { linePhrasingOf, paragraphs } from './phrasing';
import { oneLine } from './readableText';

const matter = (title: string) =>
  ({
    title,
    type: 'debrief-board',
    board: 'b_1',
    language: 'fr',
    from: null,
    to: '2026-11-22',
    lessons: 1,
    retrospectives: 2,
    cards: 3,
  }) as const;

/** One of each thing the exports are made of, around a text; a text without a word in it is not written at all. */
function everywhere(typed: string): RootContent[] {
  const line = linePhrasingOf(typed);
  const blocks = paragraphs(typed);
  if (line.length === 0 || blocks.length === 0) return [paragraph([text('nothing')])];
  const [first, ...rest] = blocks;
  return [
    heading(1, line),
    paragraph([text('midi · '), ...line]),
    bulletList([
      listItem([paragraph([strong(line)]), bulletList([listItem([paragraph([text('→ '), ...line])])])]),
      listItem([
        first as RootContent & { type: 'paragraph' },
        ...rest,
        { type: 'blockquote', children: blocks },
      ]),
    ]),
    heading(2, [text('x')]),
    bulletList([
      listItem([paragraph(line), bulletList([listItem([paragraph([text('Qui : '), ...line])])])], true),
      listItem([paragraph([text('☀ '), ...line])], false),
    ]),
  ];
}

describe('createMarkdown', () => {
  it('says the same whatever is in the text: escaping never changes the structure', () => {
    fc.assert(
      fc.property(nastyText, (typed) => {
        const content = everywhere(typed);
        const [yaml, ...parsed] = parseMarkdown(createMarkdown(matter(typed), content)).children;
        expect(yaml?.type).toBe('yaml');
        const written: Root = { type: 'root', children: content };
        expect(shapeOf({ type: 'root', children: parsed })).toEqual(shapeOf(written));
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives a line of text back', () => {
    fc.assert(
      fc.property(nastyText, (typed) => {
        const line = oneLine(typed);
        fc.pre(line !== '');
        const [, title] = parseMarkdown(
          createMarkdown(matter('x'), [heading(1, linePhrasingOf(typed))]),
        ).children;
        expect(title && textOf(title)).toBe(line);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has front matter that parses to what went in', () => {
    fc.assert(
      fc.property(nastyText, (typed) => {
        const [yaml] = parseMarkdown(createMarkdown(matter(typed), [])).children;
        expect(yaml?.type === 'yaml' && parse(yaml.value)).toEqual({ ...matter(oneLine(typed)) });
        expect(yaml?.type === 'yaml' && parse(yaml.value, { version: '1.1' }).title).toBe(oneLine(typed));
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves Obsidian nothing to read as markup', () => {
    const inAddress = /<https?:\/\/[^>\n]*>/gi;
    fc.assert(
      fc.property(nastyText, (typed) => {
        const markdown = createMarkdown(matter('x'), [paragraph([text('x '), ...linePhrasingOf(typed)])]);
        const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '').replace(inAddress, ' ');
        // Escapes out of the way, nothing is left that Obsidian (https://help.obsidian.md) gives a meaning to.
        const raw = body.replace(/\\[!-/:-@[-`{-~]/g, '\0');
        expect(raw).not.toMatch(/\[\[|==|%%|[$^]|~~|#(?!x?[0-9A-F]+;)|\[/i);
      }),
      { numRuns: 2_000 },
    );
  });
});
