/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';

/** A table of texts as a file has it: the one place that knows the library. Rows count from 0. */
export type Table = {
  readonly rows: readonly (readonly string[])[];
  /** Rows with quotes that do not close, or close too soon: what stands there is a guess. */
  readonly torn: readonly number[];
};

/** Reads a table; semicolons, commas and tabs are told apart by themselves. */
export function parseTable(text: string): Table {
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  const torn = errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : []));
  // Each of its quotes is told of: a row of many is torn once.
  return { rows: data, torn: [...new Set(torn)] };
}

/** Writes a table. A text that looks like a formula gets a quote before it, so that no spreadsheet carries it out. */
export const formatTable = (rows: Table['rows'], delimiter: ';' | ','): string =>
  Papa.unparse(rows, { delimiter, newline: '\r\n', escapeFormulae: true });
