import type { Command } from '../../../shared/domain/commands';
import type { Language } from '../../../shared/i18n/languages';
import { couple } from './couple';
import { longWords } from './longWords';

/** The cards of the long retrospective that have all their details. */
export const telling = { fact: 'c_fact', cause: 'c_cause', action: 'c_action' } as const;

/**
 * One retrospective with as much as a long evening leaves: long sentences, more than twenty cards in a column, and in
 * each column one card with everything that can be said on it.
 */
export function longRetro(language: Language): readonly Command[] {
  const words = longWords[language];
  const retro = 'r_long';
  return [
    ...couple(language),
    { type: 'retro/create', id: 'r_before', title: words.before, date: '2026-10-25' },
    { type: 'retro/create', id: retro, title: words.title, date: '2026-11-22', location: words.place },
    { type: 'card/add', id: telling.fact, retro, column: 'happened', title: words.fact.title },
    { type: 'card/set-notes', id: telling.fact, notes: words.fact.notes },
    { type: 'card/set-time', id: telling.fact, time: '12:10', until: '13:30' },
    { type: 'card/set-minutes', id: telling.fact, minutes: 95 },
    ...words.fact.affected.map(
      (name): Command => ({ type: 'card/set-affected', id: telling.fact, name, affected: true }),
    ),
    ...words.fact.cascade.map(
      ([level, text], index): Command => ({
        type: 'card/add-line',
        id: telling.fact,
        line: `line${index}`,
        text,
        level,
      }),
    ),
    { type: 'card/set-cut', id: telling.fact, line: 'line1' },
    ...words.facts.map(
      (title, index): Command => ({
        type: 'card/add',
        id: `c_fact${index}`,
        retro,
        column: 'happened',
        title,
      }),
    ),
    { type: 'card/set-went-well', id: 'c_fact2', wentWell: true },
    { type: 'card/set-minutes', id: 'c_fact4', minutes: 15 },

    { type: 'card/add', id: telling.cause, retro, column: 'cause', title: words.cause.title },
    { type: 'card/set-notes', id: telling.cause, notes: words.cause.notes },
    { type: 'card/set-factor', id: telling.cause, factor: 'timing' },
    { type: 'card/set-can-change', id: telling.cause, canChange: false },
    { type: 'card/set-link', id: telling.cause, target: telling.fact, linked: true },
    { type: 'card/set-link', id: telling.cause, target: 'c_fact0', linked: true },
    ...words.causes.map(
      (title, index): Command => ({ type: 'card/add', id: `c_cause${index}`, retro, column: 'cause', title }),
    ),
    { type: 'card/set-because', id: telling.cause, cause: 'c_cause0', because: true },
    { type: 'card/set-factor', id: 'c_cause1', factor: words.ownFactor },

    { type: 'card/add', id: telling.action, retro, column: 'action', title: words.action.title },
    { type: 'card/set-notes', id: telling.action, notes: words.action.notes },
    { type: 'card/set-signal', id: telling.action, signal: words.action.signal },
    { type: 'card/set-pattern', id: telling.action, pattern: 'circuit-breaker' },
    ...(['b', 'c', 'd'] as const).map(
      (plan, index): Command => ({
        type: 'card/set-plan',
        id: telling.action,
        plan,
        text: words.action.plans[index] ?? '',
      }),
    ),
    ...(['hypothesis', 'limit', 'stopIf', 'before', 'after', 'saw'] as const).map(
      (part): Command => ({
        type: 'card/set-experiment',
        id: telling.action,
        part,
        text: words.action.experiment[part],
      }),
    ),
    { type: 'card/set-owner', id: telling.action, person: 'p_mum', owner: true },
    { type: 'card/set-owner', id: telling.action, person: 'p_dad', owner: true },
    { type: 'card/set-due', id: telling.action, due: '2026-12-06' },
    { type: 'card/set-trade-off', id: telling.action, tradeOff: true },
    { type: 'card/set-link', id: telling.action, target: telling.cause, linked: true },
    ...words.actions.map(
      (title, index): Command => ({ type: 'card/add', id: `c_act${index}`, retro, column: 'action', title }),
    ),
    { type: 'card/set-pattern', id: 'c_act1', pattern: 'redundancy' },
    { type: 'card/set-owner', id: 'c_act1', person: 'p_dad', owner: true },
  ];
}
