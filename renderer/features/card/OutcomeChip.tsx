import type { Card } from '@shared/model/records';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { outcomeIcon } from '../../ui/outcomeIcon';
import { toggleUnfolded, useCardServices } from './cardServices';
import { outcomeOf } from './outcomeOf';

/** What became of an action of this retrospective, once it is answered. One of an earlier one asks anew. */
export function OutcomeChip({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const services = useCardServices();
  const outcome = useStore(services.store, ({ view }) => outcomeOf(view, card, services.retro));
  if (!outcome || card.place.retro !== services.retro) return null;
  return (
    <button
      type="button"
      className="chip chip-outcome"
      data-outcome={outcome}
      tabIndex={tabIndex}
      onClick={() => toggleUnfolded(services, card.id, true)}
    >
      <Icon of={outcomeIcon[outcome]} size={13} />
      {t(`outcome.${outcome}`)}
    </button>
  );
}
