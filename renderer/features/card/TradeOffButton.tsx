import type { Card } from '@shared/model/records';
import { Scale } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { useCardServices } from './cardServices';

/** Says that it was known, and that something else mattered more. For any card. */
export function TradeOffButton({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const { send, isReadOnly } = useCardServices();
  const isOn = card.tradeOff === true;
  return (
    <button
      type="button"
      className="card-mark"
      aria-pressed={isOn}
      disabled={isReadOnly}
      tabIndex={tabIndex}
      onClick={() => void send({ type: 'card/set-trade-off', id: card.id, tradeOff: !isOn })}
    >
      <Icon of={Scale} size={16} />
      <span>
        {t('card.tradeOff')}
        <small>{t('card.tradeOffHint')}</small>
      </span>
    </button>
  );
}
