import { asksPlanB } from '@shared/domain/planB';
import { fallbackPlans } from '@shared/model/actions';
import type { Card } from '@shared/model/records';
import { FlaskConical, Plus } from 'lucide-react';
import { useStore } from '../../../store/useStore';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { shorten } from '../../../ui/visibleText';
import { toggleUnfolded, useCardServices } from '../cardServices';

type Props = { readonly card: Card; readonly tabIndex: 0 | -1 };

/** The plans behind an action; one against a cause that nobody can change asks for a plan B. */
export function PlanChips({ card, tabIndex }: Props) {
  const { t } = useI18n();
  const services = useCardServices();
  const { plans = {}, experiment } = card;
  const asks = useStore(services.store, ({ view }) => asksPlanB(view, card) !== null);
  const open = () => toggleUnfolded(services, card.id, true);
  return (
    <>
      {fallbackPlans.map((plan) => {
        const text = plans[plan];
        if (text === undefined) return null;
        const words = t('plan.chip', { plan: plan.toUpperCase(), text: shorten(text, 40) });
        return (
          <button key={plan} type="button" className="chip chip-line" tabIndex={tabIndex} onClick={open}>
            <span dir="auto">{words}</span>
          </button>
        );
      })}
      {experiment && (
        <button type="button" className="chip" tabIndex={tabIndex} onClick={open}>
          <Icon of={FlaskConical} size={13} />
          {t('experiment.title')}
        </button>
      )}
      {asks && !services.isReadOnly && (
        <button type="button" className="chip chip-offer" tabIndex={tabIndex} onClick={open}>
          <Icon of={Plus} size={12} />
          {t('plan.name', { plan: 'B' })}
        </button>
      )}
    </>
  );
}
