import type { Card } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { useCardServices } from './cardServices';
import { ParsedField } from './ParsedField';
import { parseMinutes } from './parseMinutes';

/** How long it took to recover. An empty field says that it does not matter. */
export function MinutesField({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const { send } = useCardServices();
  return (
    <div className="card-field">
      <ParsedField
        label={t('card.minutes')}
        shown={card.minutesToRecover?.toString() ?? ''}
        parse={parseMinutes}
        onKeep={(minutes) => void send({ type: 'card/set-minutes', id: card.id, minutes })}
        hint={t('card.minutesOdd')}
        className="minutes"
        tabIndex={tabIndex}
      />
    </div>
  );
}
