import type { exchangeEn } from '../en/exchange';
import type { Translated } from '../messages';

/** Words about bringing files in: one that somebody chose, and those in the inbox. */
export const exchangeFr: Translated<typeof exchangeEn> = {
  'import.dialogTitle': 'Importer un fichier',
  'import.dialogButton': 'Regarder',
  'import.dialogFiles': 'Textes, feuilles de calcul, tableaux Trello',
  'import.do': 'Importer un fichier…',
  'import.title': 'Importer « {name} »',
  'import.lead': 'Rien n’est encore sur le tableau. Voici ce qui s’ajouterait :',
  'import.nothingNew': 'Tout est déjà sur le tableau : il n’y a rien à ajouter.',
  'import.retros_one': '{count} rétrospective',
  'import.retros_other': '{count} rétrospectives',
  'import.cards_one': '{count} carte',
  'import.cards_other': '{count} cartes',
  'import.lessons_one': '{count} leçon',
  'import.lessons_other': '{count} leçons',
  'import.playbook_one': '{count} plan ou signal',
  'import.playbook_other': '{count} plans et signaux',
  'import.kit_one': '{count} chose à emporter',
  'import.kit_other': '{count} choses à emporter',
  'import.people_one': '{count} personne',
  'import.people_other': '{count} personnes',
  'import.there_one': '{count} carte est déjà sur le tableau et reste comme elle est.',
  'import.there_other': '{count} cartes sont déjà sur le tableau et restent comme elles sont.',
  'import.leftOut_one': '{count} détail n’a pas sa place sur le tableau et n’est pas repris.',
  'import.leftOut_other': '{count} détails n’ont pas leur place sur le tableau et ne sont pas repris.',
  'import.unread_one': '{count} passage n’a pas été compris et n’est pas repris',
  'import.unread_other': '{count} passages n’ont pas été compris et ne sont pas repris',
  'import.line': 'ligne {line}',
  'import.more_one': 'et {count} autre',
  'import.more_other': 'et {count} autres',
  'import.into': 'Où vont les cartes',
  'import.intoNew': 'Une nouvelle rétrospective, aujourd’hui',
  'import.add': 'Ajouter au tableau',
  'import.leave': 'Ne rien ajouter',
  'import.done': 'Ajouté : {what}',
  'import.drop': 'Lâcher ici pour importer',
  'import.problem.not-text':
    'Rien n’a changé : « {name} » ne contient pas de texte lisible (il faut de l’UTF-8).',
  'import.problem.not-json': 'Rien n’a changé : « {name} » est abîmé ou incomplet.',
  'import.problem.unknown-json':
    'Rien n’a changé : « {name} » n’est ni un tableau Trello ni un export de Débrief.',
  'import.problem.is-board':
    'Rien n’a changé : « {name} » est un tableau entier. On peut l’ouvrir : Fichier, Ouvrir un tableau.',
  'import.problem.nothing-found': 'Rien n’a changé : il n’y a rien à reprendre dans « {name} ».',
  'import.problem.too-deep':
    'Rien n’a changé : « {name} » a plus de niveaux, l’un dans l’autre, qu’on ne peut en lire.',
  'import.problem.too-much':
    'Rien n’a changé : « {name} » contient plus de cartes qu’un tableau n’en prend d’un coup.',
  'import.problem.too-big': 'Rien n’a changé : « {name} » dépasse {limitMb} Mo, il n’a donc pas été lu.',
  'import.problem.unreadable': 'Rien n’a changé : le fichier n’a pas pu être lu ({reason}).',

  // The folder beside the board.
  'inbox.taken_one': '{count} note est arrivée de la boîte de dépôt',
  'inbox.taken_other': '{count} notes sont arrivées de la boîte de dépôt',
  'inbox.left.too-big': '« {name} » reste tel quel dans la boîte de dépôt : c’est trop long pour une carte.',
  'inbox.left.not-text':
    '« {name} » reste tel quel dans la boîte de dépôt : ce n’est pas du texte lisible (il faut de l’UTF-8).',
};
