import type { Card } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { toggleUnfolded, useCardServices } from './cardServices';

/** The beginning of a folded card's notes: pressing it unfolds them. */
export function NotesLine({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const services = useCardServices();
  const notes = shorten(card.notes ?? '', 120);
  if (notes === '') return null;
  return (
    <button
      type="button"
      className="card-notes-line"
      aria-label={`${t('card.notes')} : ${notes}`}
      tabIndex={tabIndex}
      onClick={() => toggleUnfolded(services, card.id, true)}
    >
      <span dir="auto">{notes}</span>
    </button>
  );
}
