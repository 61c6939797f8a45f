import type { RecordId } from '@shared/model/ids';
import { mintId } from '../../bridge/mintId';
import type { CardServices } from './cardServices';

/** A new person who does it from the start: one step, so that one undo takes both back. */
export function addOwner(send: CardServices['send'], card: RecordId, name: string) {
  const person = mintId('p');
  return send({
    type: 'batch',
    commands: [
      { type: 'person/add', id: person, name },
      { type: 'card/set-owner', id: card, person, owner: true },
    ],
  });
}
