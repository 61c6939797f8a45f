import type { RootContent } from 'mdast';
import { kitOf } from '../domain/kit';
import { type ExportContext, titleOf } from './exportContext';
import { bulletList, heading, listItem, paragraph, text } from './nodes';
import { linePhrasingOf } from './phrasing';

/** The things to pack as tasks, ticked where they are in the bag for the next visit; nothing where there are none. */
export function kitBlocks(context: ExportContext): RootContent[] {
  const { items } = kitOf(context.view);
  if (items.length === 0) return [];
  return [
    heading(2, [text(context.t('kit.heading'))]),
    bulletList(
      items.map(({ item, isPacked }) =>
        listItem([paragraph(linePhrasingOf(titleOf(context, item)))], isPacked),
      ),
    ),
  ];
}
