import type { Outcome } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { Check, type LucideIcon, Minus, X } from 'lucide-react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { toggleUnfolded, useCardServices } from './cardServices';
import { outcomeOf } from './outcomeOf';

export const outcomeIcon: Readonly<Record<Outcome, LucideIcon>> = {
  worked: Check,
  didnt: X,
  'no-occasion': Minus,
};

/** What became of an action, once it is answered. */
export function OutcomeChip({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const services = useCardServices();
  const outcome = useStore(services.store, ({ view }) => outcomeOf(view, card, services.retro));
  if (!outcome) return null;
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
