import type { List, ListItem } from 'mdast';
import { oneLine } from '../export/readableText';
import { uniqueNames } from '../export/uniqueNames';
import type { ScenarioPlan } from '../model/playbook';
import type { BoardDocument, DocumentBreaker, DocumentCard, DocumentScenario } from './document';
import type { ExportLabels } from './exportLabels';
import type { Unread } from './imported';
import { labelledValue, listOf } from './markdownCard';
import { lineOf, textOf } from './parseMarkdown';

/** A scenario as it stands in a file, before anybody knows which cards its words name. */
export type ReadScenario = {
  readonly scenario: DocumentScenario;
  readonly sources: readonly { readonly line: number; readonly words: string }[];
};

/** A line of an entry that is none of ours is said to be unread; how often it came true is counted again. */
export function readScenario(
  item: ListItem,
  key: string,
  labels: ExportLabels,
  unread: Unread[],
): ReadScenario {
  const scenario: DocumentScenario = { key, ...headOf(item) };
  const sources: { line: number; words: string }[] = [];
  for (const line of linesOf(item)) {
    const words = textOf(line);
    const { field, value } = labelledValue(words, labels) ?? { field: null, value: '' };
    if (field === 'scenarioSignal') scenario.signal = value;
    else if (field === 'singlePoint') scenario.singlePoint = value;
    else if (field === 'location') scenario.location = value;
    else if (field === 'source') sources.push({ line: lineOf(line), words: value });
    else if (field?.startsWith('plans/')) {
      scenario.plans = { ...scenario.plans, [field.slice(6) as ScenarioPlan]: value };
    } else if (!labels.cameTrue(words)) unread.push({ line: lineOf(line), text: words });
  }
  return { scenario, sources };
}

export function readBreaker(item: ListItem, labels: ExportLabels, unread: Unread[]): DocumentBreaker {
  const breaker: DocumentBreaker = headOf(item);
  for (const line of linesOf(item)) {
    const words = textOf(line);
    const { field, value } = labelledValue(words, labels) ?? { field: null, value: '' };
    if (field === 'weakSignal') breaker.signals = [...(breaker.signals ?? []), value];
    else if (field === 'threshold') breaker.threshold = value;
    else if (field === 'mayPull') breaker.mayPull = listOf(value);
    else unread.push({ line: lineOf(line), text: words });
  }
  return breaker;
}

/** The sentence, and a quotation as notes. */
function headOf(item: ListItem): { title: string; notes?: string } {
  const [first] = item.children;
  const notes = item.children.filter(({ type }) => type === 'blockquote').map(textOf);
  return {
    title: first ? textOf(first) : '',
    ...(notes.length > 0 ? { notes: notes.join('\n\n') } : {}),
  };
}

const linesOf = (item: ListItem): readonly ListItem[] =>
  item.children.filter((child): child is List => child.type === 'list').flatMap(({ children }) => children);

type CameTrue = NonNullable<DocumentCard['cameTrue']>[number];

/**
 * Finds the scenario that the words of a fact name, « Le repas tarde · Le plan B a tenu ». One that the file does not
 * hold, as that of a single retrospective, is added to it: the board may have it, or gets it.
 */
export function createScenarioNames(
  { scenarios }: BoardDocument,
  labels: ExportLabels,
): (words: string) => CameTrue {
  const names = uniqueNames(scenarios.map(({ title }) => oneLine(title)));
  const keys = new Map(names.map((name, index) => [name, scenarios[index]?.key ?? name]));
  return (words) => {
    const at = words.lastIndexOf(' · ');
    const held = at === -1 || keys.has(words) ? null : labels.held(words.slice(at + 3));
    const name = held === null ? words : words.slice(0, at);
    const key = keys.get(name) ?? `scenario ${scenarios.length}`;
    if (!keys.has(name)) {
      keys.set(name, key);
      scenarios.push({ key, title: name });
    }
    return { scenario: key, held: held ?? 'unsaid' };
  };
}
