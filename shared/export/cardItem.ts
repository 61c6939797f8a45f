import type { BlockContent, ListItem } from 'mdast';
import type { Card } from '../model/records';
import { cardDetails } from './cardDetails';
import type { ExportContext } from './exportContext';
import { bulletList, listItem, paragraph, text } from './nodes';
import { paragraphs } from './phrasing';

/**
 * A card with all it holds: its sentence, its notes as a quotation, its details as a list. An action is a task, ticked
 * once it worked.
 */
export function cardItem(context: ExportContext, card: Card): ListItem {
  const notes = paragraphs(card.notes ?? '');
  const details = cardDetails(context, card);
  const children: BlockContent[] = [...sentence(context, card)];
  if (notes.length > 0) children.push({ type: 'blockquote', children: notes });
  if (details.length > 0) {
    children.push(bulletList(details));
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

const hasWorked = (card: Card): boolean => Object.values(card.outcomes ?? {}).includes('worked');
