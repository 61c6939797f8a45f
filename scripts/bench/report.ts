/** What a part of the benchmarks found, ready to be printed or written down. */
export type Report = {
  readonly part: Part;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly goals: readonly Goal[];
};

export const parts = [
  'startup',
  'drag',
  'save',
  'memory',
  'crdt',
  'keep',
  'arrive',
  'growth',
  'decade',
  'capture',
  'package',
  'insights',
] as const;
export type Part = (typeof parts)[number];

export type Goal = { readonly what: string; readonly isMet: boolean };

export const isPart = (text: string): text is Part => (parts as readonly string[]).includes(text);

const verdict = ({ isMet, what }: Goal): string => `${isMet ? 'met' : 'missed'}: ${what}`;

/** The report as a table for the terminal. */
export function reportToText({ title, head, rows, goals }: Report): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [
    title,
    ...all.map((row) => `  ${line(row)}`),
    ...goals.map((goal) => `  Goal ${verdict(goal)}`),
    '',
  ].join('\n');
}

/** The report as Markdown: a table and its goals. */
export function reportToMarkdown({ head, rows, goals }: Report): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [...[head, rule, ...rows].map(line), '', ...goals.map((goal) => `- Goal ${verdict(goal)}`)]
    .join('\n')
    .trim();
}

/**
 * `document` with what lies between the markers of `name` replaced. Throws where a marker is missing: a figure must
 * never be lost in silence.
 */
export function withSection(document: string, name: string, content: string): string {
  const start = `<!-- bench:${name} -->`;
  const end = `<!-- /bench:${name} -->`;
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`No section "${name}" in the document`);
  return `${document.slice(0, from + start.length)}\n\n${content}\n\n${document.slice(to)}`;
}
