import type { Card } from '@shared/model/records';
import { use } from 'react';
import { useStore } from '../../../store/useStore';
import { localDay, localeOf } from '../../../ui/dates';
import { useI18n } from '../../../ui/I18n';
import { CardsPainted, useCardServices } from '../cardServices';
import { recurrenceWords } from './recurrenceWords';

/** The same cause again: since when, and what was tried. Pressing it goes to the cause as it was written then. */
export function RecurrenceLine({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t, language } = useI18n();
  const { store, recurrences, goTo } = useCardServices();
  // On a large board the first answer takes a while: the cards are shown without it, and it comes after them.
  const mayLook = use(CardsPainted) || recurrences.isAtHand(store.get().view);
  const found = useStore(store, ({ view }) => (mayLook ? recurrences.find(view, card) : null));
  if (!found) return null;
  return (
    <button
      type="button"
      className="card-again"
      aria-description={t('again.open')}
      tabIndex={tabIndex}
      onClick={() => goTo(found.earlier.id)}
    >
      {recurrenceWords(found, { t, locale: localeOf(language), view: store.get().view, today: localDay() })}
    </button>
  );
}
