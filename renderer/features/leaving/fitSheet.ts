import type { LeavingItem, LeavingSection } from '@shared/export/leavingSections';
import type { Paper } from '@shared/ipc/papers';
import { type Line, lineCount } from './lineCount';

/** A text and the number of lines it may take: what is longer ends in an ellipsis. */
export type FittedText = { readonly text: string; readonly lines: number };

type FittedItem = {
  readonly key: string;
  readonly lead: FittedText;
  readonly notes: readonly FittedText[];
};

type FittedSection = {
  readonly kind: LeavingSection['kind'];
  readonly items: readonly FittedItem[];
  /** How many more there are, on the card or for want of room. */
  readonly more: number;
};

type FittedKit = { readonly items: readonly FittedText[]; readonly more: number };
type FittedSheet = { readonly sections: readonly FittedSection[]; readonly kit: FittedKit };

/**
 * A sheet in millimetres, as the style sheet has it: what is left within the page's margins, and how high and how long
 * a line is.
 */
type Layout = {
  readonly height: number;
  readonly head: number;
  readonly heading: number;
  readonly more: number;
  readonly lead: { readonly height: number } & Line;
  readonly note: { readonly height: number } & Line;
  readonly gap: number;
  readonly kit: {
    readonly height: number;
    readonly line: Line;
    readonly gap: number;
    /** A thing's lines while the whole kit has room, and those it gets where it has not. */
    readonly roomyLines: number;
    readonly mostLines: number;
    /** Beside the rest, or below it in so many columns and no more than so many rows of a line each. */
    readonly below: { readonly columns: number; readonly rows: number } | null;
  };
};

const large: Omit<Layout, 'height'> = {
  head: 27,
  heading: 13,
  more: 6.5,
  lead: { height: 6.6, ems: 22.6, isBold: true },
  note: { height: 6, ems: 26.1 },
  gap: 3.4,
  kit: { height: 6.6, line: { ems: 8 }, gap: 3.4, roomyLines: 4, mostLines: 2, below: null },
};

const layouts: Readonly<Record<Paper, Layout>> = {
  a4: { ...large, height: 271 },
  letter: {
    ...large,
    height: 253,
    lead: { ...large.lead, ems: 23.7 },
    note: { ...large.note, ems: 27.4 },
  },
  a5: {
    height: 184,
    head: 20,
    heading: 9.5,
    more: 5,
    lead: { height: 4.9, ems: 31.9, isBold: true },
    note: { height: 4.5, ems: 35.1 },
    gap: 2,
    kit: {
      height: 5.2,
      line: { ems: 12.7 },
      gap: 1.8,
      roomyLines: 2,
      mostLines: 1,
      below: { columns: 2, rows: 7 },
    },
  },
};

const mostLines = { lead: 2, note: 2 } as const;

/**
 * As much of the card and the kit as goes on one page: the first of every section, then the rest of each in turn. A section
 * none of which has room still says how many there are.
 */
export function fitSheet(
  sections: readonly LeavingSection[],
  kit: readonly string[],
  paper: Paper,
): FittedSheet {
  const layout = layouts[paper];
  const fitted = fitKit(kit, layout);
  const below = layout.kit.below ? kitHeight(fitted, layout) : 0;
  const room = layout.height - layout.head - below;
  const all = sections.map(({ kind, items, more }) => ({
    kind,
    items: items.map((item) => fitItem(item, layout)),
    more,
  }));
  return { sections: fitSections(all, room, layout), kit: fitted };
}

/** How high a fitted sheet is at most (mm), and how high it may be. */
export function heightOf({ sections, kit }: FittedSheet, paper: Paper): { is: number; most: number } {
  const layout = layouts[paper];
  const main = sum(sections.map((section) => sectionHeight(section, layout)));
  const bag = kitHeight(kit, layout);
  return {
    is: layout.head + (layout.kit.below ? main + bag : Math.max(main, bag)),
    most: layout.height,
  };
}

function fitSections(all: readonly FittedSection[], room: number, layout: Layout): readonly FittedSection[] {
  let counts = all.map(() => 0);
  const shown = (of: readonly number[]): FittedSection[] =>
    all.map(({ kind, items, more }, index) => {
      const first = items.slice(0, of[index]);
      return { kind, items: first, more: more + items.length - first.length };
    });
  const others = all.flatMap(({ items }, index) => items.slice(1).map(() => index));
  for (const index of [...all.keys(), ...others]) {
    const next = counts.map((count, at) => (at === index ? count + 1 : count));
    const height = sum(shown(next).map((section) => sectionHeight(section, layout)));
    if (height <= room) counts = next;
  }
  return shown(counts);
}

function fitKit(titles: readonly string[], layout: Layout): FittedKit {
  const { roomyLines, mostLines: most } = layout.kit;
  for (let lines = roomyLines; lines > most; lines -= 1) {
    const whole = fitThings(titles, lines, layout);
    if (whole.more === 0) return whole;
  }
  return fitThings(titles, most, layout);
}

function fitThings(titles: readonly string[], most: number, layout: Layout): FittedKit {
  const { line, below } = layout.kit;
  const items = titles.map((text) => fitText(text, line, most));
  const room = layout.height - layout.head;
  let count = items.length;
  const fitted = () => ({ items: items.slice(0, count), more: items.length - count });
  const isTooLong = () => below !== null && sum(rowsOf(items.slice(0, count), layout)) > below.rows;
  while (count > 0 && (isTooLong() || kitHeight(fitted(), layout) > room)) count -= 1;
  return fitted();
}

/** How many lines each row of the kit has: as many as the longest thing in it. */
function rowsOf(items: readonly FittedText[], { kit: { below } }: Layout): readonly number[] {
  const columns = below?.columns ?? 1;
  return Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    Math.max(...items.slice(row * columns, (row + 1) * columns).map(({ lines }) => lines)),
  );
}

function kitHeight({ items, more }: FittedKit, layout: Layout): number {
  if (items.length === 0) return 0;
  const { heading, more: moreLine, kit } = layout;
  const rows = rowsOf(items, layout);
  return heading + sum(rows) * kit.height + rows.length * kit.gap + (more > 0 ? moreLine : 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const sectionHeight = ({ items, more }: FittedSection, layout: Layout): number =>
  layout.heading + sum(items.map((item) => itemHeight(item, layout))) + (more > 0 ? layout.more : 0);

const itemHeight = ({ lead, notes }: FittedItem, { lead: large, note, gap }: Layout): number =>
  lead.lines * large.height + sum(notes.map(({ lines }) => lines * note.height)) + gap;

const fitItem = ({ key, lead, notes }: LeavingItem, layout: Layout): FittedItem => ({
  key,
  lead: fitText(lead, layout.lead, mostLines.lead),
  notes: notes.map((note) => fitText(note, layout.note, mostLines.note)),
});

const fitText = (text: string, line: Line, most: number): FittedText => ({
  text,
  lines: Math.min(most, lineCount(text, line)),
});
