import type { Outcome } from '../../shared/model/columns';

/** What a couple lives through in four weeks, and says of it on Sunday evening. */
export type Week = {
  readonly day: string;
  /** What became of the actions of before, in the order in which they are asked about. */
  readonly answers: readonly { readonly action: string; readonly outcome: Outcome; readonly word?: string }[];
  readonly happened: readonly string[];
  readonly cause: { readonly title: string; readonly factor?: string; readonly of: string };
  readonly actions: readonly string[];
};

export const petitPot = 'Amener le petit pot et le lait';
export const appeler = 'Appeler avant de partir';
export const gouter = 'Un goûter dans le sac';

export const weeks = {
  first: {
    day: '2026-11-01',
    answers: [],
    happened: ['Le repas a commencé à 13 h 30'],
    cause: {
      title: 'La cuisson du rôti donne l’heure',
      factor: 'Horaires',
      of: 'Le repas a commencé à 13 h 30',
    },
    actions: [petitPot, appeler],
  },
  second: {
    day: '2026-11-08',
    answers: [
      { action: petitPot, outcome: 'worked', word: 'Mangé à midi pile' },
      { action: appeler, outcome: 'no-occasion' },
    ],
    happened: ['Le petit a pleuré à midi'],
    cause: { title: 'La cuisson du rôti, encore', factor: 'Horaires', of: 'Le petit a pleuré à midi' },
    actions: [gouter],
  },
  third: {
    day: '2026-11-15',
    answers: [
      { action: appeler, outcome: 'didnt', word: 'On était déjà en route' },
      { action: gouter, outcome: 'worked' },
      { action: petitPot, outcome: 'worked' },
    ],
    happened: ['La sieste a sauté', 'Le chien a aboyé pendant la sieste'],
    cause: { title: 'Pas de pièce calme', of: 'La sieste a sauté' },
    actions: ['Demander la chambre du fond'],
  },
  fourth: {
    day: '2026-11-22',
    answers: [
      { action: 'Demander la chambre du fond', outcome: 'worked' },
      { action: gouter, outcome: 'didnt' },
    ],
    happened: ['Retour sans pleurs'],
    cause: { title: 'Parti avant la fatigue', of: 'Retour sans pleurs' },
    actions: ['Partir à seize heures'],
  },
} as const satisfies Record<string, Week>;
