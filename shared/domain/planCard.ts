import { linkTarget } from '../model/columns';
import type { MintId, RecordId } from '../model/ids';
import type { BoardView, Card } from '../model/records';
import { err, ok } from '../result';
import { isBehind } from './causes';
import type { CommandAbout } from './commands';
import { planAction } from './planAction';
import { planCascade } from './planCascade';
import {
  inColumn,
  onCard,
  onRetro,
  onScenario,
  type Planned,
  plan,
  planCreate,
  planMark,
  planSentence,
  planText,
  set,
  setting,
  toCard,
} from './planning';
import { isThere, planPlace } from './planPlace';

/** What a command about a card means. */
export function planCard(view: BoardView, command: CommandAbout<'card'>, mintId: MintId): Planned {
  switch (command.type) {
    case 'card/add':
      return planAdd(view, command, mintId);
    case 'card/set-title':
      return planSentence(view, command.id, ['card'], command.title);
    case 'card/set-notes':
      return onCard(view, command.id, () => set(command.id, 'notes', command.notes || undefined));
    case 'card/move':
      return onCard(view, command.id, (card) => planMove(view, card, command));
    case 'card/delete':
      return onCard(view, command.id, () => plan([{ kind: 'delete', id: command.id }]));
    case 'card/set-link':
      return onCard(view, command.id, (card) => planLink(view, card, command.target, command.linked));
    case 'card/set-trade-off':
      return onCard(view, command.id, () => set(command.id, 'tradeOff', command.tradeOff || undefined));

    case 'card/set-went-well':
      return inColumn(view, command.id, 'happened', () =>
        set(command.id, 'wentWell', command.wentWell || undefined),
      );
    case 'card/set-time':
      return inColumn(view, command.id, 'happened', () =>
        plan([
          setting(command.id, 'time', command.time ?? undefined),
          setting(command.id, 'until', command.until ?? undefined),
        ]),
      );
    case 'card/set-minutes':
      return inColumn(view, command.id, 'happened', () =>
        set(command.id, 'minutesToRecover', command.minutes ?? undefined),
      );
    case 'card/set-affected':
      return inColumn(view, command.id, 'happened', () =>
        planMark(command.id, 'affected', command.name.trim(), command.affected),
      );
    case 'card/add-line':
    case 'card/set-line':
    case 'card/move-line':
    case 'card/set-cut':
      return inColumn(view, command.id, 'happened', (card) => planCascade(card, command));
    case 'card/set-came-true':
      return inColumn(view, command.id, 'happened', () => planCameTrue(view, command));

    case 'card/set-factor':
      return inColumn(view, command.id, 'cause', () => planText(command.id, 'factor', command.factor));
    case 'card/set-can-change':
      return inColumn(view, command.id, 'cause', () =>
        set(command.id, 'canChange', command.canChange ?? undefined),
      );
    case 'card/set-because':
      return inColumn(view, command.id, 'cause', () =>
        planBecause(view, command.id, command.cause, command.because),
      );
    default:
      return inColumn(view, command.id, 'action', (card) => planAction(view, card, command));
  }
}

/** Taking it back is possible even where the scenario is in the bin or gone. */
const planCameTrue = (
  view: BoardView,
  { id, scenario, held }: Extract<CommandAbout<'card'>, { type: 'card/set-came-true' }>,
): Planned =>
  held === null
    ? set(id, `cameTrue/${scenario}`, undefined)
    : onScenario(view, scenario, () => set(id, `cameTrue/${scenario}`, held));

function planAdd(
  view: BoardView,
  command: Extract<CommandAbout<'card'>, { type: 'card/add' }>,
  mintId: MintId,
): Planned {
  return onRetro(view, command.retro, (retro) => {
    const id = command.id ?? mintId('c');
    const { author } = command;
    if (author !== undefined && view.get(author)?.type !== 'person')
      return err({ code: 'not-found', id: author });
    const place = planPlace(view, id, retro.id, command.column, command.after);
    if (!place.ok) return place;
    const made = planCreate(view, id, command.title, {
      type: 'card',
      place: { ...place.value.place },
      ...(author === undefined ? {} : { author }),
    });
    return made.ok ? ok({ ...made.value, edits: [...made.value.edits, ...place.value.neighbours] }) : made;
  });
}

function planMove(
  view: BoardView,
  card: Card,
  command: Extract<CommandAbout<'card'>, { type: 'card/move' }>,
): Planned {
  const { column, after } = command;
  return onRetro(view, command.retro ?? card.place.retro, ({ id: retro }) => {
    if (isThere(view, card, { retro, column, after })) return plan([]);
    const place = planPlace(view, card.id, retro, column, after);
    if (!place.ok) return place;
    return plan([setting(card.id, 'place', { ...place.value.place }), ...place.value.neighbours]);
  });
}

const planLink = (view: BoardView, card: Card, target: RecordId, linked: boolean): Planned =>
  linked
    ? toCard(view, target, linkTarget[card.place.column], () => set(card.id, `links/${target}`, true))
    : set(card.id, `links/${target}`, undefined);

const planBecause = (view: BoardView, id: RecordId, cause: RecordId, because: boolean): Planned => {
  if (!because) return set(id, `because/${cause}`, undefined);
  return toCard(view, cause, 'cause', () =>
    cause === id || isBehind(view, cause, id)
      ? err({ code: 'goes-in-circles', id: cause })
      : set(id, `because/${cause}`, true),
  );
};
