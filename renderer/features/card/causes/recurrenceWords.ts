import { retroById } from '@shared/domain/queries';
import type { Recurrence, TriedAction } from '@shared/domain/recurrence';
import type { Translate } from '@shared/i18n/translator';
import type { BoardView } from '@shared/model/records';
import { dayAndMonth } from '../../../ui/dates';
import { shorten } from '../../../ui/visibleText';

/** More would be longer than the cause. */
const mostTried = 2;

type Words = {
  readonly t: Translate;
  readonly locale: string;
  readonly view: BoardView;
  /** yyyy-mm-dd */
  readonly today: string;
};

/** « Deuxième fois. Le 25 octobre, essayé : demander midi. N’a pas marché. » */
export function recurrenceWords({ times, last, tried }: Recurrence, words: Words): string {
  const { t, locale, view, today } = words;
  const day = (date: string) => dayAndMonth(date, today, locale);
  const sentence = ({ action, outcome }: TriedAction): string => {
    const date = day(retroById(view, action.place.retro)?.date ?? last.date);
    const what = { date, action: shorten(action.title, 80) };
    // Without an occasion nothing was tried.
    const isTried = outcome === 'worked' || outcome === 'didnt';
    const said = t(isTried ? 'again.tried' : 'again.planned', what);
    return outcome === null ? said : `${said} ${t(`again.${outcome}`)}`;
  };
  const count = times <= 5 ? t(`again.times${times as 2 | 3 | 4 | 5}`) : t('again.timesMany', { times });
  const shown = tried.slice(0, mostTried);
  const isLastDayTold = shown.some(({ action }) => action.place.retro === last.id);
  const lastTime = isLastDayTold ? [] : [t('again.last', { date: day(last.date) })];
  return [count, ...lastTime, ...shown.map(sentence)].join(' ');
}
