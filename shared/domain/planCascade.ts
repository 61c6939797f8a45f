import type { Edit } from '../crdt/edits';
import { orderBetween } from '../model/orderKey';
import type { Card } from '../model/records';
import { err } from '../result';
import { type CascadeLine, cascadeOf } from './cascade';
import type { CommandAbout } from './commands';
import { type Planned, plan, setting } from './planning';

type LineCommand = Extract<
  CommandAbout<'card'>,
  { type: 'card/add-line' | 'card/set-line' | 'card/move-line' | 'card/set-cut' }
>;

/** What a command about a line of a card's cascade means. A line is text and place, so that both merge by themselves. */
export function planCascade(card: Card, command: LineCommand): Planned {
  const lines = cascadeOf(card);
  const there = lines.find(({ line }) => line === command.line);
  if (command.type === 'card/add-line') {
    const text = command.text.trim();
    if (there) return err({ code: 'exists-already', id: card.id });
    if (text === '') return err({ code: 'empty-text', id: card.id });
    return placed(card, lines, command, [setting(card.id, `cascade/${command.line}`, text)]);
  }
  if (command.line === null) return plan([setting(card.id, 'cut', undefined)]);
  if (!there) return err({ code: 'not-found', id: card.id });
  switch (command.type) {
    case 'card/set-line': {
      const text = command.text.trim();
      return plan(text === '' ? removal(card, there) : [setting(card.id, `cascade/${command.line}`, text)]);
    }
    case 'card/move-line':
      return command.after === undefined && there.order !== ''
        ? plan([placing(card, there.line, there.order, command.level)])
        : placed(card, lines, command, []);
    case 'card/set-cut':
      return plan([setting(card.id, 'cut', command.line)]);
  }
}

const placing = (card: Card, line: string, order: string, level: number): Edit =>
  setting(card.id, `cascadePlaces/${line}`, { level, order });

const removal = (card: Card, { line, isCut }: CascadeLine): Edit[] => [
  setting(card.id, `cascade/${line}`, undefined),
  setting(card.id, `cascadePlaces/${line}`, undefined),
  ...(isCut ? [setting(card.id, 'cut', undefined)] : []),
];

/**
 * Puts a line after another one (null: first; undefined: last). The lines below that have no key, or the same one as
 * the line above, get new ones, in the order people see.
 */
function placed(
  card: Card,
  lines: readonly CascadeLine[],
  { line, level, after }: Extract<LineCommand, { type: 'card/add-line' | 'card/move-line' }>,
  edits: readonly Edit[],
): Planned {
  const others = lines.filter((other) => other.line !== line);
  const above = after === undefined ? others.length : others.findIndex((other) => other.line === after) + 1;
  if (above === 0 && typeof after === 'string') return err({ code: 'wrong-place', id: card.id });
  const keyless = others.filter(({ order }) => order === '');
  if (keyless.length > 0) return rekeyed(card, others, { line, level, above }, edits);

  const before = others[above - 1]?.order ?? null;
  const crowded = others.slice(above).filter(({ order }) => order === before);
  const next = others.slice(above).find(({ order }) => order !== before)?.order ?? null;
  const order = orderBetween(before, next);
  let last = order;
  const moved = crowded.map((other) => {
    last = orderBetween(last, next);
    return placing(card, other.line, last, other.level);
  });
  return plan([...edits, placing(card, line, order, level), ...moved]);
}

/** Gives every line a key: some had none. */
function rekeyed(
  card: Card,
  others: readonly CascadeLine[],
  { line, level, above }: { readonly line: string; readonly level: number; readonly above: number },
  edits: readonly Edit[],
): Planned {
  let last: string | null = null;
  const all = [...others.slice(0, above), { line, level }, ...others.slice(above)];
  const places = all.map((each) => {
    last = orderBetween(last, null);
    return placing(card, each.line, last, each.level);
  });
  return plan([...edits, ...places]);
}
