import type { Paragraph, PhrasingContent } from 'mdast';
import { oneLine, paragraphsOf, withoutTrailing } from './readableText';

/** A web address as people paste them. Characters that a reader could take for markup are left out on purpose. */
const webAddress = /https?:\/\/[\w\-.~:/?#@!'()*+,=%&]+/gi;
/** What ends a sentence rather than an address. */
const trailing = ".,:!?'()*_~=%&#";

/** One line of typed text as Markdown nodes: text, and the web addresses in it as links to themselves. */
function linePhrasing(line: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  const addText = (value: string) => {
    if (value !== '') nodes.push({ type: 'text', value });
  };
  for (const match of line.matchAll(webAddress)) {
    const url = withoutTrailing(match[0], trailing);
    if (!isSafeAddress(url)) continue;
    addText(line.slice(end, match.index));
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    end = match.index + url.length;
  }
  addText(line.slice(end));
  return nodes;
}

/** Typed text on a single line. */
export const linePhrasingOf = (text: string): PhrasingContent[] => linePhrasing(oneLine(text));

/** Typed text as paragraphs, line breaks kept. */
export const paragraphs = (text: string): Paragraph[] =>
  paragraphsOf(text).map((lines) => ({
    type: 'paragraph',
    children: lines.flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...linePhrasing(line),
    ]),
  }));

/** An address with a host, and without `==` or `%%`, which Obsidian takes for markup even there. */
const isSafeAddress = (url: string): boolean => /^https?:\/\/\w/i.test(url) && !/==|%%/.test(url);
