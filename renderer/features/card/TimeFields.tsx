import { parseTime, timeInWords } from '@shared/domain/timeOfDay';
import type { Card } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { useCardServices } from './cardServices';
import { ParsedField } from './ParsedField';

/** From when until when it happened; each may be left empty. */
export function TimeFields({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t, language } = useI18n();
  const { send } = useCardServices();
  const { id, time = null, until = null } = card;
  const keep = (span: { readonly time: string | null; readonly until: string | null }) =>
    void send({ type: 'card/set-time', id, ...span });
  const field = { parse: parseTime, hint: t('fact.timeOdd'), className: 'time', tabIndex };
  return (
    <fieldset className="card-field" aria-label={t('fact.time')}>
      <ParsedField
        {...field}
        label={t('fact.from')}
        shown={time === null ? '' : timeInWords(time, language)}
        onKeep={(from) => keep({ time: from, until })}
      />
      <ParsedField
        {...field}
        label={t('fact.until')}
        shown={until === null ? '' : timeInWords(until, language)}
        onKeep={(to) => keep({ time, until: to })}
      />
    </fieldset>
  );
}
