import type { Command } from '../../shared/domain/commands';
import type { Outcome } from '../../shared/model/columns';

type Day = {
  readonly date: string;
  readonly place: string;
  readonly minutes: number;
  readonly better?: string;
  readonly cause: string;
  readonly action?: string;
  /** What became of the action before. */
  readonly answer?: Outcome;
  /** What led to what, a level deeper each. */
  readonly cascade: readonly string[];
  readonly touched: readonly string[];
};

const angers = 'Angers';
const stables = 'Au centre équestre';

/** Eight Sundays in two places: one cause comes back, one stops, and everything hangs on the nap. */
const days: readonly Day[] = [
  {
    ...{ date: '2026-03-01', place: angers, minutes: 60, cause: 'Un seul sac pour deux enfants' },
    cascade: ['Le repas commence à 13 h 30', 'La sieste saute', 'Pleurs dans la voiture'],
    ...{ action: 'Préparer un deuxième sac', touched: ['le petit', 'la soirée'] },
  },
  {
    ...{ date: '2026-03-15', place: angers, minutes: 50, cause: 'Un seul sac pour les deux enfants' },
    cascade: ['Visite de l’oncle Noël', 'La sieste saute', 'Réveil à minuit'],
    ...{ answer: 'worked', touched: ['la soirée'] },
  },
  {
    ...{ date: '2026-04-05', place: angers, minutes: 45, cause: 'Le repas dépend d’un four lent' },
    cascade: [
      'Le rôti n’est pas cuit',
      'Le repas commence à 13 h 30',
      'la sieste saute',
      'Pleurs dans la voiture',
    ],
    ...{ action: 'Demander l’heure du four vendredi', touched: ['le grand'] },
  },
  {
    ...{ date: '2026-04-26', place: stables, minutes: 20, cause: 'L’aire de pansage est ouverte' },
    cascade: ['Le chien arrive trop vite', 'La brosse gicle', 'Le grand tombe'],
    ...{ answer: 'didnt', better: 'Le deuxième sac était prêt', touched: ['le grand', 'la jument'] },
  },
  {
    ...{ date: '2026-05-10', place: angers, minutes: 30, cause: 'Le repas dépend encore du four lent' },
    cascade: ['Le rôti n’est pas cuit', 'Biscuits avant le repas'],
    ...{ action: 'Apporter un repas froid', touched: ['le repas'] },
  },
  {
    ...{ date: '2026-06-07', place: stables, minutes: 15, cause: 'L’aire de pansage reste ouverte' },
    cascade: ['Le chien arrive trop vite', 'Boue dans la voiture'],
    ...{ answer: 'worked', touched: ['la voiture'], action: 'Fermer les portières' },
  },
  {
    ...{ date: '2026-09-06', place: angers, minutes: 20, cause: 'Le repas dépend toujours du four lent' },
    cascade: ['Le rôti n’est pas cuit', 'Biscuits avant le repas'],
    ...{ answer: 'no-occasion', better: 'Partis avant le dessert', touched: ['le repas'] },
  },
  {
    ...{ date: '2026-10-04', place: stables, minutes: 10, cause: 'Trop de monde dans la cour' },
    cascade: ['Un cheval hennit', 'Le petit sursaute'],
    ...{ better: 'Quinze minutes de calme au retour', touched: ['le petit'] },
  },
];

function* commandsOf(day: Day, index: number, before: string | null): Generator<Command> {
  const retro = `r_${index}`;
  const [fact, cause, action] = [`c_fact${index}`, `c_cause${index}`, `c_action${index}`];
  yield { type: 'retro/create', id: retro, title: 'Chez mamie et papi', date: day.date, location: day.place };
  if (day.better) yield { type: 'retro/set-better', id: retro, better: day.better };
  yield { type: 'card/add', id: fact, retro, column: 'happened', title: `Récit du ${day.date}` };
  yield { type: 'card/set-minutes', id: fact, minutes: day.minutes };
  for (const [level, text] of day.cascade.entries()) {
    yield { type: 'card/add-line', id: fact, line: `s${level}`, text, level };
  }
  for (const name of day.touched) yield { type: 'card/set-affected', id: fact, name, affected: true };
  yield { type: 'card/add', id: cause, retro, column: 'cause', title: day.cause };
  yield { type: 'card/set-factor', id: cause, factor: day.place === angers ? 'timing' : 'beings' };
  if (day.answer && before) yield { type: 'card/set-outcome', id: before, retro, outcome: day.answer };
  if (day.action) {
    yield { type: 'card/add', id: action, retro, column: 'action', title: day.action };
    yield { type: 'card/set-link', id: action, target: cause, linked: true };
  }
}

/** The first of these Sundays as commands, for `writeBoard`. */
export const sundays = (count = days.length): readonly Command[] =>
  days.slice(0, count).flatMap((day, index) => {
    const before = days.slice(0, index).findLastIndex(({ action }) => action !== undefined);
    return [...commandsOf(day, index, before < 0 ? null : `c_action${before}`)];
  });
