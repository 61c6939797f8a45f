import { cardsByColumn, ownersOf, retrosOf, straysOf } from '../domain/queries';
import type { Language } from '../i18n/languages';
import { createTranslator } from '../i18n/translator';
import { type CsvColumn, csvColumns } from '../import/csvColumns';
import { formatTable } from '../import/table';
import { columns } from '../model/columns';
import type { BoardView, Card, Retro } from '../model/records';
import { factorName } from './factorName';
import { patternName } from './patternName';
import { readableText } from './readableText';

/**
 * All cards as a table, one a row, newest retrospective first, those without one last. For the spreadsheet people have: a
 * byte order mark, or Excel takes it for another encoding; semicolons in French, where a comma is part of a number; a text
 * that looks like a formula gets a quote before it, so that none is carried out.
 */
export function boardToCsv(view: BoardView, language: Language): string {
  const t = createTranslator(language);
  const cell = (retro: Retro | null, card: Card): Readonly<Record<CsvColumn, string>> => ({
    date: retro?.date ?? '',
    retro: retro?.title ?? '',
    location: retro?.location ?? '',
    column: t(`column.${card.place.column}`),
    title: card.title,
    notes: card.notes ?? '',
    time: card.time ?? '',
    until: card.until ?? '',
    minutes: card.minutesToRecover === undefined ? '' : String(card.minutesToRecover),
    affected: Object.keys(card.affected ?? {})
      .sort()
      .join(' · '),
    factor: card.factor ? factorName(t, card.factor) : '',
    owners: ownersOf(view, card)
      .map(({ name }) => name)
      .sort()
      .join(' · '),
    due: card.due ?? '',
    signal: card.signal ?? '',
    pattern: card.pattern ? patternName(t, card.pattern) : '',
  });
  const row = (retro: Retro | null, card: Card): readonly string[] => {
    const cells = cell(retro, card);
    return csvColumns.map((name) => readableText(cells[name]));
  };
  const rows = [
    ...retrosOf(view).flatMap((retro) => {
      const cards = cardsByColumn(view, retro.id);
      return columns.flatMap((column) => cards[column].map((card) => row(retro, card)));
    }),
    ...straysOf(view).map((card) => row(null, card)),
  ];
  const head = csvColumns.map((name) => t(`csv.${name}`));
  const text = formatTable([head, ...rows], language === 'fr' ? ';' : ',');
  return `\uFEFF${text}\r\n`;
}
