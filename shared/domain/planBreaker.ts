import type { MintId } from '../model/ids';
import type { BoardView } from '../model/records';
import type { CommandAbout } from './commands';
import {
  onBreaker,
  onPerson,
  type Planned,
  plan,
  planCreate,
  planMark,
  planSentence,
  planText,
  set,
  writtenTexts,
} from './planning';

type Change = Exclude<CommandAbout<'breaker'>, { type: 'breaker/add' }>;

/** What a command about a circuit breaker means. */
export function planBreaker(view: BoardView, command: CommandAbout<'breaker'>, mintId: MintId): Planned {
  if (command.type !== 'breaker/add') {
    return onBreaker(view, command.id, () => planChange(view, command));
  }
  const { type: _type, id, title, signals = {}, ...more } = command;
  const said = writtenTexts(signals);
  return planCreate(view, id ?? mintId('w'), title, {
    type: 'breaker',
    ...writtenTexts(more),
    ...(Object.keys(said).length > 0 ? { signals: said } : {}),
  });
}

function planChange(view: BoardView, command: Change): Planned {
  const { id } = command;
  switch (command.type) {
    case 'breaker/set-title':
      return planSentence(view, id, ['breaker'], command.title);
    case 'breaker/set-signal':
      return planText(id, `signals/${command.signal}`, command.text);
    case 'breaker/set-threshold':
      return planText(id, 'threshold', command.threshold);
    case 'breaker/set-puller': {
      const { person, mayPull } = command;
      const mark = () => planMark(id, 'mayPull', person, mayPull);
      return mayPull ? onPerson(view, person, mark) : mark();
    }
    case 'breaker/set-notes':
      return set(id, 'notes', command.notes || undefined);
    case 'breaker/delete':
      return plan([{ kind: 'delete', id }]);
  }
}
