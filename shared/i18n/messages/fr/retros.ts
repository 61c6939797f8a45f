import type { retrosEn } from '../en/retros';
import type { Translated } from '../messages';

/** Words of the list of retrospectives, the head of the open one, its exports, and the bin. */
export const retrosFr: Translated<typeof retrosEn> = {
  'retros.title': 'Rétrospectives',
  'retros.new': 'Nouvelle rétrospective',
  'retros.cards_one': '{count} carte',
  'retros.cards_other': '{count} cartes',
  'retros.cardsNone': 'pas encore de carte',
  'retros.first': 'Chez mamie et papi',
  'retros.actions': 'Actions pour « {title} »',
  'retros.rename': 'Renommer',
  'retros.date': 'Changer la date…',
  'retros.delete': 'Mettre à la corbeille',
  'retros.deleted': '« {title} » est à la corbeille',
  'retros.created': 'Nouvelle rétrospective : {title}',
  'retros.opened': '{title}, ouverte',
  'retros.titleField': 'Titre de la rétrospective',
  'retros.placeField': 'Lieu',
  'retros.addPlace': 'Ajouter un lieu',
  'retros.dateField': 'Date',
  'retros.changeDate': 'Changer la date : {date}',
  'retros.more': 'Autres actions',

  // A board without any retrospective.
  'retros.none.title': 'Tout commence par une sortie',
  'retros.none.lead':
    'Une visite, une matinée aux chevaux, une sieste qui déraille : chaque sortie a sa page, en trois colonnes.',
  'retros.none.happened': 'Le repas a commencé à 13 h 30',
  'retros.none.cause': 'Le déjeuner dépend d’un four qui n’est pas le nôtre',
  'retros.none.action': 'Amener le petit pot et le lait',
  'retros.none.start': 'Commencer la première',

  // Exports.
  'export.menu': 'Autres exports',
  'export.toFile': 'Dans un fichier Markdown',
  'export.toClipboard': 'Copier en Markdown',
  'export.what.lessons': 'Les leçons',
  'export.what.retro': 'Cette rétrospective',
  'export.what.board': 'Tout le tableau',
  'export.toFileWhat': '{what}, dans un fichier',
  'export.copyWhat': '{what}, dans le presse-papiers',
  'export.done': 'Exporté dans {name}, dossier {folder}',
  'export.copied': 'Copié : il n’y a plus qu’à coller',
  'export.problem.nothing-to-export': 'Pas encore de leçon : une action qui « a marché » en devient une.',
  'export.problem.not-found': 'Cette rétrospective n’est plus sur le tableau.',
  'export.problem.write-failed':
    'Rien n’a été exporté : le fichier n’a pas pu être écrit ({reason}). Le tableau est intact.',
  'export.problem.no-board': 'Aucun tableau n’est ouvert.',

  // The bin.
  'bin.title': 'Corbeille',
  'bin.lead': 'Rien ne s’efface tout seul : tout peut en ressortir, avec ses cartes.',
  'bin.empty': 'La corbeille est vide',
  'bin.emptyHint': 'Ce qu’on y met peut en ressortir à tout moment, même après un redémarrage.',
  'bin.back': 'Revenir au tableau',
  'bin.when': 'mise là {when}',
  'bin.justNow': 'mise là à l’instant',
  'bin.retro': 'Rétrospective',
  'bin.cardOf': '{column}, dans « {retro} »',
  'bin.withCards_one': 'avec sa carte',
  'bin.withCards_other': 'avec ses {count} cartes',
  'bin.others_one': 'et {count} autre',
  'bin.others_other': 'et {count} autres',
  'bin.restore': 'Reprendre',
  'bin.restoreWhat': 'Reprendre « {title} »',
  'bin.restored': '« {title} » est de retour sur le tableau',
  'bin.count_one': '{count} élément à la corbeille',
  'bin.count_other': '{count} éléments à la corbeille',
};
