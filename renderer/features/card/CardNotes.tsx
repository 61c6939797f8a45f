import type { Card } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { visibleText } from '../../ui/visibleText';
import { useCardServices } from './cardServices';
import { notesCommand } from './cardTexts';
import { EditText } from './EditText';
import type { CardEditing } from './useCardEditing';

type Props = {
  readonly card: Card;
  readonly editing: CardEditing;
  readonly tabIndex: 0 | -1;
  readonly onEdit: () => void;
  readonly onClose: (byKey: boolean) => void;
};

/** The notes of an unfolded card, edited where they stand. */
export function CardNotes({ card, editing, tabIndex, onEdit, onClose }: Props) {
  const { t } = useI18n();
  const { store, send, isReadOnly } = useCardServices();
  const { notes = '' } = card;
  if (editing) {
    return (
      <EditText
        value={notes}
        label={t('card.notes')}
        placeholder={t('card.notesPlaceholder')}
        className="card-notes"
        kind="notes"
        caret={editing.caret}
        onKeep={(text) => void send(notesCommand(store.get().view, card, text))}
        onClose={onClose}
      />
    );
  }
  if (isReadOnly)
    return notes === '' ? null : (
      <p className="card-notes" dir="auto">
        {visibleText(notes)}
      </p>
    );
  return (
    <button
      type="button"
      className="card-notes"
      dir="auto"
      data-empty={notes === '' || undefined}
      aria-label={notes === '' ? t('card.notes') : undefined}
      tabIndex={tabIndex}
      onClick={onEdit}
    >
      {notes === '' ? t('card.notesPlaceholder') : visibleText(notes)}
    </button>
  );
}
