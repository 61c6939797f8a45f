import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { outlineOf } from '../domain/cascade';
import { chainBehind } from '../domain/causes';
import { cardById, ownersOf, retroById } from '../domain/queries';
import { scenariosIn } from '../domain/scenarios';
import { spanInWords } from '../domain/timeOfDay';
import { compareText, sortedKeys } from '../json';
import { experimentParts, fallbackPlans } from '../model/actions';
import type { Card } from '../model/records';
import { dateInWords } from './dates';
import { type ExportContext, retroInWords, titleOf } from './exportContext';
import { factorName } from './factorName';
import { heldName } from './heldName';
import { bulletList, listItem, paragraph, strong, text } from './nodes';
import { patternName } from './patternName';
import { linePhrasingOf } from './phrasing';
import { oneLine } from './readableText';

/** Everything that a card says besides its sentence and its notes, in the order of its fields. */
export function cardDetails(context: ExportContext, card: Card): ListItem[] {
  const { t, language } = context;
  const items: ListItem[] = [];
  const say = (words: readonly PhrasingContent[]) => items.push(listItem([paragraph([...words])]));
  const add = (label: string, ...values: readonly (string | null | undefined)[]) => {
    const value = values
      .map((each) => oneLine(each ?? ''))
      .filter((each) => each !== '')
      .join(' · ');
    if (value !== '') say([text(`${label} `), ...linePhrasingOf(value)]);
  };
  if (card.tradeOff) say([text(t('card.tradeOff'))]);
  add(t('export.when'), spanInWords(card, language));
  if (card.minutesToRecover !== undefined) say([text(t('export.minutes', { count: card.minutesToRecover }))]);
  add(t('export.affected'), ...sortedKeys(card.affected));
  items.push(...cascadeItems(context, card));
  for (const words of scenariosInWords(context, card)) add(t('export.cameTrue'), words);

  if (card.factor) add(t('export.factor'), factorName(t, card.factor));
  if (card.canChange !== undefined) say([text(t(card.canChange ? 'export.canChange' : 'export.fixed'))]);
  for (const chain of chainsBehind(context, card).sort(compareText)) add(t('export.because'), chain);
  for (const title of linkedTitles(context, card, card.links)) add(linkLabel(context, card), title);

  add(t('export.signal'), card.signal);
  add(t('export.pattern'), card.pattern && patternName(t, card.pattern));
  add(t('export.owners'), ...ownerNames(context, card));
  if (card.due) add(t('export.due'), dateInWords(card.due, language));
  for (const plan of fallbackPlans) {
    add(t('export.plan', { plan: plan.toUpperCase() }), card.plans?.[plan]);
  }
  for (const part of experimentParts) {
    add(t('export.experiment', { part: t(`experiment.${part}`) }), card.experiment?.[part]);
  }
  for (const answer of answersOf(context, card)) add(t('export.answer'), answer);
  if (card.dropped) add(t('export.dropped'), droppedIn(context, card.dropped));
  for (const title of linkedTitles(context, card, card.lessonFor)) add(t('export.keptFor'), title);
  return items;
}

/** Each scenario that came true in it, and which plan held where somebody said so. */
const scenariosInWords = (context: ExportContext, card: Card): string[] =>
  scenariosIn(context.view, card)
    .map(({ scenario, held }) =>
      [context.scenarioName(scenario.id), ...(held === 'unsaid' ? [] : [heldName(context.t, held)])].join(
        ' · ',
      ),
    )
    .sort(compareText);

/** What led to what, as lists in lists; the line at which it could have been cut says so. */
function cascadeItems({ t }: ExportContext, card: Card): ListItem[] {
  const lines = outlineOf(card);
  if (lines.length === 0) return [];
  const nested = (from: number, to: number): ListItem[] => {
    const items: ListItem[] = [];
    for (let at = from; at < to; ) {
      const line = lines[at];
      if (!line) break;
      let end = at + 1;
      while (end < to && (lines[end]?.level ?? 0) > line.level) end += 1;
      const words = linePhrasingOf(oneLine(line.text) || t('export.untitled'));
      // A dash inside the bold would make the character before it an escape.
      const said = line.isCut ? [...words, text(' — '), strong([text(t('export.cut'))])] : words;
      const below = nested(at + 1, end);
      const content: BlockContent[] = [paragraph(said)];
      items.push(listItem(below.length > 0 ? [...content, bulletList(below)] : content));
      at = end;
    }
    return items;
  };
  return [listItem([paragraph([text(t('export.cascade'))]), bulletList(nested(0, lines.length))])];
}

/** Each answer to "how come?", with what is behind it in turn. */
const chainsBehind = (context: ExportContext, card: Card): string[] =>
  sortedKeys(card.because).map((id) =>
    chainBehind(context.view, card, id)
      .map((cause) => titleOf(context, cause))
      .join(' ← '),
  );

function linkLabel({ t }: ExportContext, card: Card): string {
  if (card.place.column === 'cause') return t('export.madePossible');
  return card.place.column === 'action' ? t('export.answers') : t('export.linkedTo');
}

/** Titles of cards that are still there, in a stable order; with their retrospective where that is another one. */
function linkedTitles(context: ExportContext, card: Card, ids: Card['links']): string[] {
  return sortedKeys(ids)
    .flatMap((id) => {
      const other = cardById(context.view, id);
      if (!other || other.binnedAt !== null) return [];
      const retro =
        other.place.retro === card.place.retro ? null : retroById(context.view, other.place.retro);
      return titleOf(context, other) + (retro ? ` (${retroInWords(context, retro)})` : '');
    })
    .sort(compareText);
}

const ownerNames = ({ view }: ExportContext, card: Card): string[] =>
  ownersOf(view, card)
    .map(({ name }) => name)
    .sort(compareText);

/** Each answer with the word that was said and the retrospective it was given in, oldest first. */
const answersOf = (context: ExportContext, card: Card): string[] =>
  sortedKeys(card.outcomes)
    .map((id) => ({
      retro: retroById(context.view, id),
      outcome: card.outcomes?.[id],
      word: oneLine(card.outcomeWords?.[id] ?? ''),
    }))
    .sort(
      (a, b) =>
        compareText(a.retro?.date ?? '', b.retro?.date ?? '') ||
        compareText(a.retro?.title ?? '', b.retro?.title ?? ''),
    )
    .flatMap(({ retro, outcome, word }) => {
      if (outcome === undefined) return [];
      const parts = [context.t(`outcome.${outcome}`), word, retro ? retroInWords(context, retro) : ''];
      return parts.filter((part) => part !== '').join(' · ');
    });

function droppedIn(context: ExportContext, id: string): string {
  const retro = retroById(context.view, id);
  return retro ? retroInWords(context, retro) : context.t('export.untitled');
}
