import type { lessonsEn } from '../en/lessons';
import type { Translated } from '../messages';

/** Words of the page of lessons. */
export const lessonsFr: Translated<typeof lessonsEn> = {
  'lessons.title': 'Leçons',
  'lessons.lead': 'Ce qu’on sait maintenant, par facteur. On appuie sur une phrase pour mieux la dire.',
  'lessons.add': 'Ajouter une leçon',
  'lessons.added': 'Leçon ajoutée : {statement}',
  'lessons.search': 'Chercher dans les leçons',
  'lessons.none': 'Aucune leçon avec « {query} ».',
  'lessons.statement': 'Ce qu’on sait',
  'lessons.solution': 'Ce qu’on fait',
  'lessons.addSolution': 'Et qu’est-ce qu’on fait ?',
  'lessons.held_one': 'A tenu une fois',
  'lessons.held_other': 'A tenu {count} fois',
  'lessons.failed_one': 'n’a pas tenu une fois',
  'lessons.failed_other': 'n’a pas tenu {count} fois',
  'lessons.evidence': '{counts}, la dernière fois le {when}',
  'lessons.notTried': 'Gardée, pas encore essayée',
  'lessons.notYet': 'Pas encore essayée',
  'lessons.from': 'vient de {retro}, {when}',
  'lessons.more': 'Plus pour « {statement} »',
  'lessons.keep': 'Garder telle quelle',
  'lessons.archive': 'Ranger',
  'lessons.unarchive': 'Ressortir',
  'lessons.archivedCount_one': '{count} leçon rangée',
  'lessons.archivedCount_other': '{count} leçons rangées',
  'lessons.pattern': 'Motif',
  'lessons.noPattern': 'Aucun motif',
  'lessons.delete': 'Mettre à la corbeille',
  'lessons.copy': 'Copier',
  'lessons.emptyTitle': 'Pas encore de leçon',
  'lessons.emptyHow':
    'Une action qui a marché en devient une, avec la cause à laquelle elle répond. Ce qu’on sait déjà s’écrit juste au-dessus.',
  'lessons.exampleStatement': 'Le déjeuner dépend d’un four qui n’est pas le nôtre',
  'lessons.exampleSolution': 'Amener le petit pot et le lait',
  'lessons.file': 'Tenir {name} à jour à côté du tableau',
  'lessons.fileOn': '{name} est tenu à jour à côté du tableau',
  'lessons.fileOff': '{name} n’est plus tenu à jour. Il reste tel quel.',
  'lessons.fileForeign':
    'Il y a déjà un {name} à côté du tableau qui n’est pas à nous : on n’y a pas touché. Sous un autre nom, il laisse la place.',
  'lessons.fileFailed': '{name} n’a pas pu être écrit ({reason}). Le tableau est intact ; on réessaie.',
};
