import type { Card } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { useCardServices } from './cardServices';
import { OutcomeButtons } from './OutcomeButtons';

/** The one question an action asks, as soon as there has been an occasion to try it: did it work? */
export function OutcomeAsk({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const { asksOutcome, isReadOnly } = useCardServices();
  if (!asksOutcome || isReadOnly || card.outcomes) return null;
  return (
    <div className="card-ask">
      <p>{t('card.outcomeAsk')}</p>
      <OutcomeButtons card={card} label={t('card.outcomeAsk')} tabIndex={tabIndex} />
    </div>
  );
}
