import { openActions } from '@shared/domain/carryOver';
import { retrosOf } from '@shared/domain/queries';
import { scenarioMadeOf } from '@shared/domain/scenarios';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import { columns } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import {
  ArrowDown,
  ArrowDownToLine,
  ArrowUp,
  ArrowUpToLine,
  CalendarPlus,
  ChevronDown,
  CornerUpRight,
  Pencil,
  Route,
  Trash2,
} from 'lucide-react';
import { localDay, localeOf, longDay } from '../../ui/dates';
import type { MenuEntry, MenuGroup } from '../../ui/useMenu';
import { shorten } from '../../ui/visibleText';
import { type CardServices, type Destination, toggleUnfolded } from './cardServices';

type Context = {
  readonly card: Card;
  readonly services: CardServices;
  readonly t: Translate;
  readonly language: Language;
};

const steps = { top: ArrowUpToLine, up: ArrowUp, down: ArrowDown, bottom: ArrowDownToLine } as const;

/** Everywhere a card can go: other columns, other places in its own, other retrospectives. */
export function moveMenu({ card, services, t, language }: Context): readonly MenuGroup[] {
  const { store, retro } = services;
  const move = (to: Destination) => services.move(card, to);
  /** An action of an earlier retrospective can also become one of this one. */
  const isCarried = card.place.retro !== retro;
  const toColumns = columns
    .filter((column) => isCarried || column !== card.place.column)
    .map((column): MenuEntry => {
      const label = t(isCarried ? 'move.here' : 'move.toColumn', { column: t(`column.${column}`) });
      return { id: column, label, run: () => move({ kind: 'column', column }) };
    });
  const toSteps = (['top', 'up', 'down', 'bottom'] as const).map(
    (step): MenuEntry => ({
      id: step,
      label: t(`move.${step}`),
      icon: steps[step],
      run: () => move({ kind: 'step', step }),
    }),
  );
  const locale = localeOf(language);
  const toRetros = retrosOf(store.get().view)
    .filter(({ id }) => id !== retro && id !== card.place.retro)
    .map(({ id, title, date }): MenuEntry => {
      const label = t('move.retroItem', {
        title: shorten(title, 60),
        date: longDay(date, localDay(), locale),
      });
      return { id, label, run: () => move({ kind: 'retro', retro: id }) };
    });
  return [
    { id: 'columns', label: t('move.menu'), entries: toColumns },
    ...(isCarried ? [] : [{ id: 'steps', entries: toSteps }]),
    ...(toRetros.length > 0 ? [{ id: 'retros', label: t('move.retro'), entries: toRetros }] : []),
  ];
}

/** A fact may happen again, an action has its plans: either can be kept as a scenario, once. */
function scenarioEntry(card: Card, services: CardServices, t: Translate): MenuEntry {
  const made = scenarioMadeOf(services.store.get().view, card.id);
  return {
    id: 'scenario',
    label: t(made ? 'card.seeScenario' : 'card.keepScenario'),
    icon: Route,
    run: () => (made ? services.goTo(made.id) : services.keepScenario(card)),
  };
}

/** An action with a day, until it is answered. */
const hasDayToCome = (card: Card, { store }: CardServices): boolean =>
  card.due !== undefined && openActions(store.get().view).some((open) => open.card.id === card.id);

const calendarEntry = (card: Card, services: CardServices, t: Translate): MenuEntry => ({
  id: 'calendar',
  label: t('card.toCalendar'),
  icon: CalendarPlus,
  run: () => services.toCalendar(card),
});

/** What else one can do with a card. */
export function cardMenu({
  card,
  services,
  t,
  editTitle,
  openMove,
}: Context & { readonly editTitle: () => void; readonly openMove: () => void }): readonly MenuGroup[] {
  return [
    {
      id: 'card',
      entries: [
        { id: 'edit', label: t('card.edit'), icon: Pencil, run: editTitle },
        {
          id: 'details',
          label: t('card.detailsTip'),
          icon: ChevronDown,
          run: () => toggleUnfolded(services, card.id),
        },
        { id: 'move', label: t('move.menu'), icon: CornerUpRight, run: openMove },
        ...(card.place.column === 'cause' ? [] : [scenarioEntry(card, services, t)]),
        ...(hasDayToCome(card, services) ? [calendarEntry(card, services, t)] : []),
      ],
    },
    {
      id: 'bin',
      entries: [
        {
          id: 'delete',
          label: t('card.delete'),
          icon: Trash2,
          tone: 'trouble',
          run: () => services.remove(card),
        },
      ],
    },
  ];
}
