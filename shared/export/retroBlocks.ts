import type { Heading, RootContent } from 'mdast';
import { cardsByColumn, peopleOf } from '../domain/queries';
import { compareText } from '../json';
import { columns } from '../model/columns';
import type { Retro } from '../model/records';
import { cardItem } from './cardItem';
import { capitalised, dateInWords } from './dates';
import { type ExportContext, titleOf } from './exportContext';
import { bulletList, emphasis, heading, paragraph, text } from './nodes';
import { linePhrasingOf } from './phrasing';
import { oneLine } from './readableText';

/** A retrospective under a heading of the given depth: when and where, then the three columns. */
export function retroBlocks(context: ExportContext, retro: Retro, depth: 1 | 2): RootContent[] {
  const cards = cardsByColumn(context.view, retro.id);
  const place = oneLine(retro.location ?? '');
  const when = capitalised(dateInWords(retro.date, context.language));
  return [
    heading(depth, linePhrasingOf(titleOf(context, retro))),
    paragraph([text(place === '' ? when : `${when} · `), ...linePhrasingOf(place)]),
    ...labelled(context.t('export.present'), present(context, retro)),
    ...labelled(context.t('export.better'), oneLine(retro.better ?? '')),
    ...columns.flatMap((column): RootContent[] => [
      heading((depth + 1) as Heading['depth'], [text(context.t(`column.${column}`))]),
      cards[column].length === 0
        ? paragraph([emphasis([text(context.t('export.noCards'))])])
        : bulletList(cards[column].map((card) => cardItem(context, card))),
    ]),
  ];
}

const labelled = (label: string, value: string): RootContent[] =>
  value === '' ? [] : [paragraph([text(`${label} `), ...linePhrasingOf(value)])];

/** The names of those who took part, in an order that follows from them alone: an import has no other. */
const present = ({ view }: ExportContext, retro: Retro): string =>
  peopleOf(view)
    .filter(({ id }) => retro.present?.[id])
    .map(({ name }) => oneLine(name))
    .filter((name) => name !== '')
    .sort(compareText)
    .join(' · ');
