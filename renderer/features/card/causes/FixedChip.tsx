import type { Card } from '@shared/model/records';
import { useI18n } from '../../../ui/I18n';
import { toggleUnfolded, useCardServices } from '../cardServices';

/** A cause that cannot be changed asks for a plan B. */
export function FixedChip({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const services = useCardServices();
  if (card.canChange !== false) return null;
  return (
    <button
      type="button"
      className="chip"
      tabIndex={tabIndex}
      onClick={() => toggleUnfolded(services, card.id, true)}
    >
      {t('cause.fixed')}
    </button>
  );
}
