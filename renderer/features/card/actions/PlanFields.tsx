import { fallbackPlans } from '@shared/model/actions';
import type { Card } from '@shared/model/records';
import { useI18n } from '../../../ui/I18n';
import { shorten } from '../../../ui/visibleText';
import { useCardServices } from '../cardServices';
import { LineField } from '../LineField';

type Props = {
  readonly card: Card;
  /** The cause it answers that nobody can change, if there is one. */
  readonly fixed: Card | null;
  readonly tabIndex: 0 | -1;
};

/** Plans B, C and D: each has its field once the one before it is written. */
export function PlanFields({ card, fixed, tabIndex }: Props) {
  const { t } = useI18n();
  const { send } = useCardServices();
  const { id, plans = {} } = card;
  const written = fallbackPlans.findLastIndex((plan) => plans[plan] !== undefined);
  return fallbackPlans
    .slice(0, written + 2)
    .map((plan) => (
      <LineField
        key={plan}
        label={t('plan.name', { plan: plan.toUpperCase() })}
        placeholder={
          plan === 'b' && fixed ? t('plan.askB', { cause: shorten(fixed.title, 60) }) : t('plan.hint')
        }
        value={plans[plan] ?? ''}
        onKeep={(text) => void send({ type: 'card/set-plan', id, plan, text })}
        tabIndex={tabIndex}
      />
    ));
}
