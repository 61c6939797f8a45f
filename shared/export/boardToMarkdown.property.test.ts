import fc from 'fast-check';
import type { Heading, List, ListItem, Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kitOf } from '../domain/kit';
import { lessonsByFactor, lessonsOf } from '../domain/lessons';
import { cardsByColumn, retroById, retrosOf } from '../domain/queries';
import { breakersOf, scenariosOf } from '../domain/scenarios';
import { parseMarkdown, textOf } from '../import/parseMarkdown';
import { columns } from '../model/columns';
import type { Card, KitItem } from '../model/records';
import { nastyText } from '../testing/nastyText';
import { viewArbitrary } from '../testing/viewArbitrary';
import { boardToMarkdown } from './boardToMarkdown';
import { lessonsToMarkdown } from './lessonsToMarkdown';
import { oneLine, paragraphsOf } from './readableText';
import { retroToMarkdown } from './retroToMarkdown';

const options = { boardId: 'b_1', language: 'en' } as const;
const views = viewArbitrary(nastyText);

const sentenceOf = (card: Card): string =>
  (card.wentWell ? '☀ ' : '') +
  (paragraphsOf(card.title)
    .map((lines) => lines.join('\n'))
    .join('\n\n') || 'Untitled');
const notesOf = (card: Card): string =>
  paragraphsOf(card.notes ?? '')
    .map((lines) => lines.join('\n'))
    .join('\n\n');

/** The items of a card list as a reader sees them: the sentence and the notes, whatever details come after. */
const shown = (list: List) =>
  list.children.map((item: ListItem) => ({
    sentence: item.children
      .filter(({ type }) => type === 'paragraph')
      .map(textOf)
      .join('\n\n'),
    notes: item.children
      .filter(({ type }) => type === 'blockquote')
      .map(textOf)
      .join(''),
    checked: item.checked ?? null,
  }));

const expected = (cards: readonly Card[]) =>
  cards.map((card) => ({
    sentence: sentenceOf(card),
    notes: notesOf(card),
    checked: card.place.column === 'action' ? Object.values(card.outcomes ?? {}).includes('worked') : null,
  }));

const expectedKit = (items: readonly { readonly item: KitItem; readonly isPacked: boolean }[]) =>
  items.map(({ item, isPacked }) => ({
    sentence: oneLine(item.title) || 'Untitled',
    notes: '',
    checked: isPacked,
  }));

const sections = (nodes: readonly Nodes[]) =>
  nodes.filter((node): node is Heading | List => node.type === 'heading' || node.type === 'list');

describe('the export of any board', () => {
  it('holds every live card, whole and in its place, and nothing a text could have smuggled in', () => {
    fc.assert(
      fc.property(views, (view) => {
        const [yaml, ...content] = parseMarkdown(boardToMarkdown(view, options)).children;
        const live = [...view.values()].filter((record) => record.binnedAt === null);
        const cards = live.filter((record) => record.type === 'card');
        expect(yaml?.type === 'yaml' && parse(yaml.value)).toMatchObject({
          cards: cards.length,
          retrospectives: retrosOf(view).length,
          lessons: lessonsOf(view).length,
        });

        const strays = cards.filter((card) => retroById(view, card.place.retro)?.binnedAt !== null);
        const names = { happened: 'What happened', cause: 'Root cause', action: 'Action items' } as const;
        const wanted: unknown[] = ['1 All retrospectives', '2 Lessons'];
        for (const { factor, lessons } of lessonsByFactor(view)) {
          wanted.push(expect.stringMatching(/^3 ./), lessons.length);
          expect(factor).not.toBe('');
        }
        const inPlaybook = [
          ['3 What we see coming', scenariosOf(view).length],
          ['3 When we cut', breakersOf(view).length],
        ].filter(([, count]) => count !== 0);
        if (inPlaybook.length > 0) wanted.push('2 Playbook', ...inPlaybook.flat());
        const { items: kit } = kitOf(view);
        if (kit.length > 0) wanted.push('2 In the bag', expectedKit(kit));
        const column = (list: readonly Card[], name: string, isOpen: boolean) => {
          if (isOpen || list.length > 0) wanted.push(`3 ${name}`);
          if (list.length > 0) wanted.push(expected(list));
        };
        for (const retro of retrosOf(view)) {
          wanted.push(`2 ${oneLine(retro.title) || 'Untitled'}`);
          const byColumn = cardsByColumn(view, retro.id);
          for (const each of columns) column(byColumn[each], names[each], true);
        }
        if (strays.length > 0) wanted.push('2 Cards without a retrospective');

        const lessonLists = lessonsByFactor(view).length + inPlaybook.length;
        let lists = 0;
        const got = sections(content).map((node) => {
          if (node.type === 'heading') return `${node.depth} ${textOf(node)}`;
          lists += 1;
          return lists <= lessonLists ? node.children.length : shown(node);
        });
        expect(got.slice(0, wanted.length)).toEqual(wanted);
        const tail = got.slice(wanted.length).flatMap((each) => (Array.isArray(each) ? each : []));
        const asSet = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();
        expect(asSet(tail)).toEqual(asSet(expected(strays)));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever order the records come in', () => {
    fc.assert(
      fc.property(views, (view) => {
        const reversed = new Map([...view].reverse());
        expect(boardToMarkdown(reversed, options)).toBe(boardToMarkdown(view, options));
        expect(lessonsToMarkdown(reversed, options)).toBe(lessonsToMarkdown(view, options));
      }),
    );
  });

  it('ends with one newline, and its front matter always has the same keys', () => {
    const keys = new Map<string, string>();
    fc.assert(
      fc.property(views, (view) => {
        const retros = retrosOf(view).map(({ id }) => retroToMarkdown(view, id, options));
        for (const markdown of [
          boardToMarkdown(view, options),
          lessonsToMarkdown(view, options),
          ...retros,
        ]) {
          expect(markdown).toMatch(/[^\n]\n$/);
          const [yaml] = parseMarkdown(markdown ?? '').children;
          const matter = yaml?.type === 'yaml' ? parse(yaml.value) : {};
          const all = Object.keys(matter).join();
          expect(all).toBe(keys.get(matter.type) ?? all);
          keys.set(matter.type, all);
        }
      }),
    );
    expect([...keys.keys()].sort()).toEqual(['debrief-board', 'debrief-lessons', 'debrief-retrospective']);
  });

  it('shows the statement of every lesson, then its solution', () => {
    fc.assert(
      fc.property(views, (view) => {
        const lists = parseMarkdown(lessonsToMarkdown(view, options)).children.filter(
          (node): node is List => node.type === 'list',
        );
        const items = lists.flatMap(({ children }) => children);
        expect(items.map((item) => textOf(item).split('\n\n').slice(0, 2))).toEqual(
          lessonsOf(view).map(({ statement, solution }) => [
            oneLine(statement) || 'Untitled',
            ...(solution === null ? [expect.any(String)] : [`→ ${oneLine(solution) || 'Untitled'}`]),
          ]),
        );
      }),
    );
  });
});
