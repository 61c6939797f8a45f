import type { Column } from '../model/columns';
import type {
  BoardView,
  Breaker,
  Card,
  KitItem,
  Person,
  RecordView,
  Retro,
  Scenario,
} from '../model/records';

/** Records for tests, made by hand where going through commands would hide what a test is about. */

export const aRetro = (id: string, date: string, more: Partial<Retro> = {}): Retro => ({
  type: 'retro',
  title: `Retro ${id}`,
  date,
  id,
  binnedAt: null,
  ...more,
});

export const aCard = (
  id: string,
  retro: string,
  column: Column,
  title: string,
  more: Partial<Card> = {},
): Card => ({
  type: 'card',
  title,
  place: { retro, column, order: 'a0' },
  id,
  binnedAt: null,
  ...more,
});

export const aPerson = (id: string, name: string): Person => ({ type: 'person', name, id, binnedAt: null });

export const aScenario = (id: string, title: string, more: Partial<Scenario> = {}): Scenario => ({
  type: 'scenario',
  title,
  id,
  binnedAt: null,
  ...more,
});

export const aBreaker = (id: string, title: string, more: Partial<Breaker> = {}): Breaker => ({
  type: 'breaker',
  title,
  id,
  binnedAt: null,
  ...more,
});

export const aKitItem = (id: string, title: string, more: Partial<KitItem> = {}): KitItem => ({
  type: 'kit',
  title,
  id,
  binnedAt: null,
  ...more,
});

export const viewOf = (...records: readonly RecordView[]): BoardView =>
  new Map(records.map((record) => [record.id, record]));

/** A set that merges entry by entry, as records hold it. */
export const marks = (...names: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(names.map((name) => [name, true]));
