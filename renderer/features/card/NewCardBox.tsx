import type { SingleCommand } from '@shared/domain/commands';
import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { mintId } from '../../bridge/mintId';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';
import { EditText } from './EditText';

type Props = {
  /** The card that the new one comes from. */
  readonly card: Card;
  readonly column: Column;
  /** What the button says; it is also the name of the text box that it opens. */
  readonly label: string;
  readonly placeholder: string;
  /** Ties the new card to this one, in the same step. */
  readonly tie: (id: RecordId) => SingleCommand;
  readonly tabIndex: 0 | -1;
};

/** A button that opens a text box; what is written there becomes a new card, tied to this one, which gets the focus. */
export function NewCardBox({ card, column, label, placeholder, tie, tabIndex }: Props) {
  const { t } = useI18n();
  const { send, goTo } = useCardServices();
  const [isOpen, setOpen] = useState(false);
  const keep = (text: string) => {
    const title = text.trim();
    if (title === '') return;
    const id = mintId('c');
    const after = column === card.place.column ? { after: card.id } : {};
    const { retro } = card.place;
    void send({
      type: 'batch',
      commands: [{ type: 'card/add', id, retro, column, title, ...after }, tie(id)],
    });
    announce(t('board.added', { column: t(`column.${column}`), title: shorten(title) }));
    goTo(id);
  };
  if (!isOpen) {
    return (
      <button type="button" className="card-add" tabIndex={tabIndex} onClick={() => setOpen(true)}>
        <Icon of={Plus} size={15} />
        {label}
      </button>
    );
  }
  return (
    <EditText
      value=""
      label={label}
      placeholder={placeholder}
      className="card-new"
      kind="sentence"
      onKeep={keep}
      onClose={() => setOpen(false)}
    />
  );
}
