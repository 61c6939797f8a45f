import type { searchEn } from '../en/search';
import type { Translated } from '../messages';

/** Words of the search and of the list of everything that can be done. */
export const searchFr: Translated<typeof searchEn> = {
  'search.title': 'Chercher, ou faire quelque chose',
  'search.short': 'chercher',
  'search.box': 'Un mot, un prénom, une chose à faire',
  'search.results': 'Ce qu’on a trouvé',
  'search.teach':
    'Un mot de n’importe quelle rétrospective, une leçon, un prénom ou une chose à faire. Les accents ne comptent pas, le pluriel non plus.',
  'search.none': 'Rien pour « {text} »',
  'search.noneHint':
    'On a cherché dans les titres, les notes, les leçons et la corbeille. Le début d’un seul mot suffit.',
  'search.count_one': '{count} résultat',
  'search.count_other': '{count} résultats',
  'search.more_one': 'et {count} autre : un mot de plus précise',
  'search.more_other': 'et {count} autres : un mot de plus précise',
  'search.kind.action': 'À faire',
  'search.kind.retro': 'Rétrospectives',
  'search.kind.card': 'Cartes',
  'search.kind.lesson': 'Leçons',
  'search.kind.scenario': 'Scénarios',
  'search.kind.breaker': 'Coupe-circuits',
  'search.kind.person': 'Personnes',
  'search.kind.bin': 'À la corbeille',
  'search.inBin': 'à la corbeille',
  'search.putAway': 'rangée',
  'search.owns_one': 's’occupe de {count} action',
  'search.owns_other': 's’occupe de {count} actions',
  'search.nowhere': 'Rien sur le tableau n’est encore au nom de {name}.',
  'search.hint.choose': 'choisir',
  'search.hint.open': 'ouvrir',
  'search.hint.close': 'fermer',

  // Things to do that the menus call by shorter names.
  'do.openBin': 'Ouvrir la corbeille',
  'do.openHistory': 'Ouvrir l’historique',
  'do.openLessons': 'Ouvrir les leçons',
  'do.openBoard': 'Revenir à la rétrospective',
  'do.exportLessons': 'Exporter les leçons…',
  'do.exportRetro': 'Exporter cette rétrospective…',
  'do.exportBoard': 'Exporter tout le tableau…',
  'do.exportCsv': 'Exporter tout le tableau en feuille de calcul (CSV)…',
  'do.exportJson': 'Exporter tout le tableau pour un programme (JSON)…',
  'do.exportIcs': 'Exporter les actions datées, pour un agenda (ICS)…',
  'do.copyLessons': 'Copier les leçons en Markdown',
  'do.copyRetro': 'Copier cette rétrospective en Markdown',
  'do.light': 'Apparence claire',
  'do.dark': 'Apparence sombre',
  'do.system': 'Apparence comme le système',
  'do.language': 'Switch to English',
};
