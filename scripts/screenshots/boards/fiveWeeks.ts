import type { Command } from '../../../shared/domain/commands';
import type { Language } from '../../../shared/i18n/languages';
import { couple } from './couple';

const words = {
  fr: {
    title: 'Chez mamie et papi',
    stale: 'Acheter un deuxième lit parapluie',
    again: 'Amener le petit pot et le lait, les sortir dès les premiers signes de faim',
    once: 'Un sac de rechange dans la voiture',
    fresh: 'Demander la veille à quelle heure on mange',
    other: 'Prendre le babyphone',
    cause: 'Le déjeuner dépend d’une cuisson qui n’est pas la nôtre',
  },
  en: {
    title: 'At the grandparents’',
    stale: 'Buy a second travel cot',
    again: 'Bring the jar and the milk, and take them out at the first signs of hunger',
    once: 'A spare bag in the car',
    fresh: 'Ask the day before when lunch is',
    other: 'Take the baby monitor',
    cause: 'Lunch hangs on a roast whose timing is not ours',
  },
} as const;

/** The actions that five weeks have left: one that waited too long, two that worked once, two from last time. */
export const weeksWords = words;

const days = ['2026-10-25', '2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22'] as const;
const lastWeek = days.length;

/** Five Sundays at the grandparents’. The latest, `r_5`, has nothing of its own yet: it opens on what was left. */
export function fiveWeeks(language: Language): readonly Command[] {
  const say = words[language];
  const action = (id: string, week: number, title: string): Command => ({
    type: 'card/add',
    id,
    retro: `r_${week}`,
    column: 'action',
    title,
  });
  const worked = (id: string, week: number): Command => ({
    type: 'card/set-outcome',
    id,
    retro: `r_${week}`,
    outcome: 'worked',
  });
  return [
    ...couple(language),
    ...days.map(
      (date, index): Command => ({ type: 'retro/create', id: `r_${index + 1}`, title: say.title, date }),
    ),
    action('c_stale', 1, say.stale),
    action('c_again', 2, say.again),
    action('c_once', 3, say.once),
    worked('c_again', 3),
    worked('c_once', 4),
    { type: 'card/add', id: 'c_cause', retro: 'r_4', column: 'cause', title: say.cause },
    action('c_fresh', lastWeek - 1, say.fresh),
    action('c_other', lastWeek - 1, say.other),
    { type: 'card/set-link', id: 'c_fresh', target: 'c_cause', linked: true },
    { type: 'card/set-owner', id: 'c_fresh', person: 'p_dad', owner: true },
  ];
}
