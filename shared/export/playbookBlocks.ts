import type { BlockContent, Heading, ListItem, RootContent } from 'mdast';
import { peopleOf, retroById } from '../domain/queries';
import { breakersOf, type ScenarioStory, scenariosOf, signalsOf } from '../domain/scenarios';
import { compareText } from '../json';
import { scenarioPlans } from '../model/playbook';
import type { Breaker, Card } from '../model/records';
import { type ExportContext, retroInWords, titleOf } from './exportContext';
import { bulletList, heading, listItem, paragraph, strong, text } from './nodes';
import { linePhrasingOf, paragraphs } from './phrasing';
import { oneLine } from './readableText';
import { storyWords } from './storyWords';

/** A label and what it introduces. */
type Line = readonly [label: string, value: string | undefined];

/** What we see coming and when we cut, each under its heading; nothing where there is neither. */
export function playbookBlocks(context: ExportContext, depth: 1 | 2): RootContent[] {
  const { t, view } = context;
  // The facts are in the export, whoever may see them on a screen: all of them count.
  const scenarios = scenariosOf(view, { seesAll: true });
  const breakers = breakersOf(view);
  if (scenarios.length + breakers.length === 0) return [];
  const part = (title: string, items: readonly ListItem[]): RootContent[] =>
    items.length === 0 ? [] : [heading((depth + 1) as Heading['depth'], [text(title)]), bulletList(items)];
  return [
    heading(depth, [text(t('playbook.title'))]),
    ...part(
      t('scenario.title'),
      scenarios.map((story) => scenarioItem(context, story)),
    ),
    ...part(
      t('breaker.title'),
      breakers.map((breaker) => breakerItem(context, breaker)),
    ),
  ];
}

function scenarioItem(context: ExportContext, story: ScenarioStory): ListItem {
  const { t } = context;
  const { scenario, cameTrue, sources } = story;
  const lines: Line[] = [
    [t('export.scenarioSignal'), scenario.signal],
    ...scenarioPlans.map(
      (plan): Line => [t('export.plan', { plan: plan.toUpperCase() }), scenario.plans?.[plan]],
    ),
    [t('export.singlePoint'), scenario.singlePoint],
    [t('export.place'), scenario.location],
    ...sources
      .map((card) => cardInWords(context, card))
      .sort(compareText)
      .map((words): Line => [t('export.source'), words]),
  ];
  const said = cameTrue.length > 0 ? [storyWords(t, story)] : [];
  return entryItem(context, scenario, lines, said);
}

const breakerItem = (context: ExportContext, breaker: Breaker): ListItem =>
  entryItem(
    context,
    breaker,
    [
      ...signalsOf(breaker).map((signal): Line => [context.t('export.weakSignal'), signal.text]),
      [context.t('export.threshold'), breaker.threshold],
      [context.t('export.mayPull'), namesOf(context, breaker)],
    ],
    [],
  );

/** Its sentence, its notes as a quotation, and the rest as a list, as a card has it. */
function entryItem(
  context: ExportContext,
  { title, notes }: { readonly title: string; readonly notes?: string },
  lines: readonly Line[],
  said: readonly string[],
): ListItem {
  const quoted = paragraphs(notes ?? '');
  const items = [
    ...lines.flatMap(([label, value]) => {
      const words = oneLine(value ?? '');
      return words === '' ? [] : [listItem([paragraph([text(`${label} `), ...linePhrasingOf(words)])])];
    }),
    ...said.map((words) => listItem([paragraph([text(words)])])),
  ];
  const content: BlockContent[] = [paragraph([strong(linePhrasingOf(titleOf(context, { title })))])];
  if (quoted.length > 0) content.push({ type: 'blockquote', children: quoted });
  if (items.length > 0) content.push(bulletList(items));
  return listItem(content);
}

/** « Le repas à 13 h 30 (Chez mamie · dimanche 22 novembre 2026) » */
function cardInWords(context: ExportContext, card: Card): string {
  const retro = retroById(context.view, card.place.retro);
  return titleOf(context, card) + (retro ? ` (${retroInWords(context, retro)})` : '');
}

const namesOf = ({ view }: ExportContext, { mayPull }: Breaker): string =>
  peopleOf(view)
    .filter(({ id }) => mayPull?.[id])
    .map(({ name }) => oneLine(name))
    .filter((name) => name !== '')
    .sort(compareText)
    .join(' · ');
