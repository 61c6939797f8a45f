import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { cardById, retroById } from '../domain/queries';
import { compareText } from '../json';
import type { Card } from '../model/records';
import { type ExportContext, retroInWords, titleOf } from './exportContext';
import { factorName } from './factorName';
import { bulletList, listItem, paragraph, text } from './nodes';
import { linePhrasingOf, paragraphs } from './phrasing';

/**
 * A card with all it holds: its sentence, its notes as a quotation, its details as a list. An action is a task, ticked
 * once it worked.
 */
export function cardItem(context: ExportContext, card: Card): ListItem {
  const notes = paragraphs(card.notes ?? '');
  const details = detailsOf(context, card);
  const children: BlockContent[] = [...sentence(context, card)];
  if (notes.length > 0) children.push({ type: 'blockquote', children: notes });
  if (details.length > 0) {
    children.push(bulletList(details.map((detail) => listItem([paragraph(detail)]))));
  }
  return listItem(children, card.place.column === 'action' ? hasWorked(card) : null);
}

/** The title may hold line breaks: people paste. */
function sentence(context: ExportContext, card: Card): BlockContent[] {
  const sun = card.wentWell ? [text('☀ ')] : [];
  const [first, ...rest] = paragraphs(card.title);
  if (!first) return [paragraph([...sun, text(context.t('export.untitled'))])];
  return [paragraph([...sun, ...first.children]), ...rest];
}

function detailsOf(context: ExportContext, card: Card): PhrasingContent[][] {
  const { t } = context;
  const details: PhrasingContent[][] = [];
  const add = (label: string, ...values: readonly string[]) => {
    const value = values.filter((each) => each !== '').join(' · ');
    if (value !== '') details.push([text(`${label} `), ...linePhrasingOf(value)]);
  };
  if (card.minutesToRecover !== undefined) {
    details.push([text(t('export.minutes', { count: card.minutesToRecover }))]);
  }
  add(t('export.affected'), ...keysOf(card.affected));
  if (card.factor) add(t('export.factor'), factorName(t, card.factor));
  for (const title of linkedTitles(context, card, card.links)) add(linkLabel(context, card), title);
  add(t('export.owners'), ...ownersOf(context, card));
  for (const answer of answersOf(context, card)) add(t('export.answer'), answer);
  for (const title of linkedTitles(context, card, card.lessonFor)) add(t('export.keptFor'), title);
  return details;
}

function linkLabel({ t }: ExportContext, card: Card): string {
  if (card.place.column === 'cause') return t('export.madePossible');
  return card.place.column === 'action' ? t('export.answers') : t('export.linkedTo');
}

/** Titles of cards that are still there, in a stable order; with their retrospective where that is another one. */
function linkedTitles(context: ExportContext, card: Card, ids: Card['links']): string[] {
  return keysOf(ids).flatMap((id) => {
    const other = cardById(context.view, id);
    if (!other || other.binnedAt !== null) return [];
    const retro = other.place.retro === card.place.retro ? null : retroById(context.view, other.place.retro);
    return titleOf(context, other) + (retro ? ` (${retroInWords(context, retro)})` : '');
  });
}

const ownersOf = ({ view }: ExportContext, card: Card): string[] =>
  keysOf(card.owners).flatMap((id) => {
    const person = view.get(id);
    return person?.type === 'person' ? person.name : [];
  });

/** Each answer with the retrospective it was given in, oldest first. */
const answersOf = (context: ExportContext, card: Card): string[] =>
  keysOf(card.outcomes)
    .map((id) => ({ retro: retroById(context.view, id), outcome: card.outcomes?.[id] }))
    .sort((a, b) => compareText(a.retro?.date ?? '', b.retro?.date ?? ''))
    .flatMap(({ retro, outcome }) => {
      if (outcome === undefined) return [];
      const answer = context.t(`outcome.${outcome}`);
      return retro ? `${answer} · ${retroInWords(context, retro)}` : answer;
    });

const hasWorked = (card: Card): boolean => Object.values(card.outcomes ?? {}).includes('worked');

const keysOf = (set: object | undefined): string[] => Object.keys(set ?? {}).sort(compareText);
