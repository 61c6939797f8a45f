import type { exportEn } from '../en/export';
import type { Translated } from '../messages';

/** Words of the Markdown exports and of the command line, and those they share with the screen. */
export const exportFr: Translated<typeof exportEn> = {
  'export.lessons': 'Exporter les leçons',
  'export.lessonsTitle': 'Leçons',
  'export.boardTitle': 'Toutes les rétrospectives',
  'export.untitled': 'Sans titre',
  'export.noLessons': 'Pas encore de leçon.',
  'export.noCards': 'Rien de noté.',
  'export.strays': 'Cartes sans rétrospective',
  'export.times_one': '{answer} une fois',
  'export.times_other': '{answer} {count} fois',
  'export.kept': 'Gardée comme leçon',
  'export.minutes_one': '{count} minute pour s’en remettre',
  'export.minutes_other': '{count} minutes pour s’en remettre',
  'export.affected': 'Touchés :',
  'export.factor': 'Facteur :',
  'export.madePossible': 'A rendu possible :',
  'export.answers': 'Répond à :',
  'export.linkedTo': 'Liée à :',
  'export.owners': 'Qui :',
  'export.answer': 'Résultat :',
  'export.keptFor': 'Gardée comme leçon pour :',

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
