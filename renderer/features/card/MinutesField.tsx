import type { Card } from '@shared/model/records';
import { type KeyboardEvent, useId } from 'react';
import { useI18n } from '../../ui/I18n';
import { useCardServices } from './cardServices';
import { parseMinutes } from './parseMinutes';
import { useDraft } from './useDraft';

/** How long it took to recover. An empty field says that it does not matter. */
export function MinutesField({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const { send, isReadOnly } = useCardServices();
  const field = useId();
  const hint = useId();
  const draft = useDraft(card.minutesToRecover?.toString() ?? '', (text) => {
    const minutes = parseMinutes(text);
    if (minutes !== undefined) void send({ type: 'card/set-minutes', id: card.id, minutes });
  });
  // What cannot be read stays where it was typed, and says what could.
  const isOdd = parseMinutes(draft.text) === undefined;
  const commit = () => {
    if (!isOdd) draft.commit();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Escape') draft.revert();
    else if (isOdd) return;
    else draft.commit();
    event.currentTarget.closest<HTMLElement>('[data-record]')?.focus({ preventScroll: true });
  };
  return (
    <div className="card-field">
      <label htmlFor={field}>{t('card.minutes')}</label>
      <input
        id={field}
        className="minutes"
        inputMode="numeric"
        size={5}
        maxLength={20}
        disabled={isReadOnly}
        tabIndex={tabIndex}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={commit}
        aria-invalid={isOdd || undefined}
        aria-describedby={isOdd ? hint : undefined}
        onKeyDown={onKeyDown}
      />
      {isOdd && (
        <p id={hint} className="card-hint" role="alert">
          {t('card.minutesOdd')}
        </p>
      )}
    </div>
  );
}
