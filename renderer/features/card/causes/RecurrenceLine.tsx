import { retroById } from '@shared/domain/queries';
import type { Recurrence, TriedAction } from '@shared/domain/recurrence';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import type { BoardView, Card } from '@shared/model/records';
import { use } from 'react';
import { useStore } from '../../../store/useStore';
import { dayAndMonth, localDay, localeOf } from '../../../ui/dates';
import { useI18n } from '../../../ui/I18n';
import { shorten } from '../../../ui/visibleText';
import { CardsPainted, useCardServices } from '../cardServices';

/** More would be longer than the cause. */
const mostTried = 2;

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
      {recurrenceInWords(store.get().view, found, t, language)}
    </button>
  );
}

/** « Deuxième fois. Le 25 octobre, essayé : demander midi. N’a pas marché. » */
function recurrenceInWords(
  view: BoardView,
  { times, last, tried }: Recurrence,
  t: Translate,
  language: Language,
): string {
  const day = (date: string) => dayAndMonth(date, localDay(), localeOf(language));
  const sentence = ({ action, outcome }: TriedAction): string => {
    const date = day(retroById(view, action.place.retro)?.date ?? last.date);
    const what = { date, action: shorten(action.title, 80) };
    // Without an occasion nothing was tried.
    const isTried = outcome === 'worked' || outcome === 'didnt';
    const said = t(isTried ? 'again.tried' : 'again.planned', what);
    return outcome === null ? said : `${said} ${t(`again.${outcome}`)}`;
  };
  const count = times <= 5 ? t(`again.times${times as 2 | 3 | 4 | 5}`) : t('again.timesMany', { times });
  const shown = tried.slice(0, mostTried).map(sentence);
  return [count, ...(shown.length > 0 ? shown : [t('again.last', { date: day(last.date) })])].join(' ');
}
