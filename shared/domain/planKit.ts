import type { MintId } from '../model/ids';
import { beforeTheFirst } from '../model/kit';
import type { BoardView } from '../model/records';
import type { CommandAbout } from './commands';
import { inRetro, onKit, type Planned, plan, planCreate, planSentence, set } from './planning';

/** What a command about a thing to pack means. */
export function planKit(view: BoardView, command: CommandAbout<'kit'>, mintId: MintId): Planned {
  if (command.type === 'kit/add') {
    return planCreate(view, command.id ?? mintId('k'), command.title, { type: 'kit' });
  }
  const { id } = command;
  return onKit(view, id, () => {
    switch (command.type) {
      case 'kit/set-title':
        return planSentence(view, id, ['kit'], command.title);
      case 'kit/pack': {
        const { after } = command;
        return after === null
          ? set(id, 'packed', beforeTheFirst)
          : inRetro(view, after, false, () => set(id, 'packed', after));
      }
      case 'kit/unpack':
        return set(id, 'packed', undefined);
      case 'kit/delete':
        return plan([{ kind: 'delete', id }]);
    }
  });
}
