import type { Edit } from '../crdt/edits';
import { recordsIn } from '../model/boardParts';
import type { MintId, RecordId } from '../model/ids';
import type { BoardView } from '../model/records';
import { err } from '../result';
import type { CommandAbout } from './commands';
import {
  onPerson,
  onRetro,
  type Planned,
  plan,
  planCreate,
  planMark,
  planSentence,
  planText,
  set,
  setting,
} from './planning';

/** What a command about a retrospective means. */
export function planRetro(view: BoardView, command: CommandAbout<'retro'>, mintId: MintId): Planned {
  const { id } = command;
  if (command.type === 'retro/create') {
    const { title, date, location } = command;
    return planCreate(view, id ?? mintId('r'), title, {
      type: 'retro',
      date,
      ...(location?.trim() ? { location: location.trim() } : {}),
    });
  }
  return onRetro(view, command.id, (retro) => {
    switch (command.type) {
      case 'retro/rename':
        return planSentence(view, retro.id, ['retro'], command.title);
      case 'retro/set-date':
        return set(retro.id, 'date', command.date);
      case 'retro/set-location':
        return planText(retro.id, 'location', command.location);
      case 'retro/set-better':
        return planText(retro.id, 'better', command.better);
      case 'retro/set-present': {
        const { person, present } = command;
        const mark = () => planMark(retro.id, 'present', person, present);
        return present ? onPerson(view, person, mark) : mark();
      }
      case 'retro/write-separately':
        return plan([
          setting(retro.id, 'separately', command.separately || undefined),
          setting(retro.id, 'revealed', undefined),
        ]);
      case 'retro/reveal':
        return retro.separately
          ? set(retro.id, 'revealed', true)
          : err({ code: 'wrong-place', id: retro.id });
      case 'retro/delete':
        return planDeleteRetro(view, retro.id);
    }
  });
}

/** A retrospective takes its cards along, so that an edit somebody makes to one meanwhile brings that card back. */
const planDeleteRetro = (view: BoardView, id: RecordId): Planned =>
  plan([
    { kind: 'delete', id },
    ...[...recordsIn(view, `of ${id}`)].map((card): Edit => ({ kind: 'delete', id: card.id })),
  ]);
