import type { exportEn } from '../en/export';
import type { Translated } from '../messages';

/** Words of the Markdown exports and of the command line, and those they share with the screen. */
export const exportFr: Translated<typeof exportEn> = {
  'export.lessons': 'Exporter les leçons',

  'factor.hunger': 'Faim',
  'factor.sleep': 'Sommeil',
  'factor.timing': 'Horaires',
  'factor.tension': 'Tensions',
  'factor.access': 'Accès',
  'factor.noise': 'Bruit',
  'factor.beings': 'Gens et animaux',
  'factor.kit': 'Matériel',
  'factor.other': 'Autre',

  'outcome.worked': 'A marché',
  'outcome.didnt': 'Pas marché',
  'outcome.no-occasion': 'Pas eu l’occasion',
};
