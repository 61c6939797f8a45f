import type { insightsEn } from '../en/insights';
import type { Translated } from '../messages';

/** Words of the page of insights: what comes back, and what pulls down what. */
export const insightsFr: Translated<typeof insightsEn> = {
  'insights.title': 'Ce qu’on apprend',
  'insights.lead': 'Ce que les rétrospectives disent ensemble. On y regarde les journées, jamais quelqu’un.',
  'insights.view': 'Ce qu’on regarde',
  'insights.view.findings': 'Ce qui revient',
  'insights.view.map': 'Ce qui entraîne quoi',
  'insights.emptyTitle': 'Rien à comparer pour l’instant',
  'insights.emptyHow':
    'Dès la deuxième rétrospective, cette page montre quelles causes reviennent, ce qui a tenu, et le temps qu’il faut pour s’en remettre.',
  'insights.example':
    'Rien à manger dans notre sac : 2 fois, la dernière le 22 novembre. Essayé : deux petits pots. A marché.',
  'insights.numbers': 'Voir les chiffres',
  'insights.soFar_one': '{count} rétrospective pour l’instant',
  'insights.soFar_other': '{count} rétrospectives pour l’instant',
  'insights.tooFew_one': '{count} rétrospective donne un temps pour l’instant : trop peu pour une tendance.',
  'insights.tooFew_other':
    '{count} rétrospectives donnent un temps pour l’instant : trop peu pour une tendance.',
  'insights.times_one': '{count} fois',
  'insights.times_other': '{count} fois',
  'insights.more_one': 'et {count} autre',
  'insights.more_other': 'et {count} autres',
  'insights.minutes_one': '{count} min',
  'insights.minutes_other': '{count} min',

  'insights.again': 'Causes qui reviennent',
  'insights.againFinding': '{cause} : {times}, la dernière le {when}',
  'insights.againHint':
    'Deux causes comptent pour une si la plupart de leurs mots sont les mêmes, sans regarder accents ni pluriels : la moitié suffit quand le facteur est le même.',
  'insights.againNone': 'Aucune cause n’est revenue pour l’instant.',
  'insights.stopped': 'Causes qui ont cessé',
  'insights.stoppedFinding': '{cause} : {times}, puis plus rien',
  'insights.stoppedHint':
    'Une cause a cessé quand elle reste absente plus longtemps que jamais, et pendant au moins trois rétrospectives.',
  'insights.stoppedNone': 'Aucune n’est absente depuis assez longtemps pour le dire.',
  'insights.lastOn': '{times}, la dernière le {when}',
  'insights.quiet_one': '{times}, et pas dans la dernière rétrospective',
  'insights.quiet_other': '{times}, et pas dans les {count} dernières rétrospectives',
  'insights.tried': 'Essayé : {action}',
  'insights.notTried': 'Rien d’essayé pour l’instant',

  'insights.recovery': 'Temps pour s’en remettre',
  'insights.recoveryShorter': 'On s’en remet plus vite : de {before} à {after}',
  'insights.recoveryLonger': 'C’est plus long qu’avant : de {before} à {after}',
  'insights.recoverySame': 'À peu près comme avant : {after}',
  'insights.recoveryFew': 'Trop tôt pour une tendance',
  'insights.recoveryNone': 'Aucune carte ne dit encore combien de temps il a fallu.',
  'insights.recoveryHow':
    'Le temps le plus long de chaque rétrospective ; pour plusieurs ensemble, celui du milieu.',

  'insights.recoveryDashes': 'En pointillé, le temps habituel : avant, et maintenant.',

  'insights.fates': 'Ce qu’on a essayé',
  'insights.fatesFinding_one': '{count} action essayée sur {all} a tenu',
  'insights.fatesFinding_other': '{count} actions essayées sur {all} ont tenu',
  'insights.fatesNone': 'Aucune action n’a encore été essayée.',
  'insights.fate.worked': 'A marché',
  'insights.fate.didnt': 'N’a pas marché',
  'insights.fate.no-occasion': 'Pas encore eu l’occasion',
  'insights.fate.open': 'Pas encore de réponse',
  'insights.fate.dropped': 'Laissée de côté',

  'insights.better': 'Ce qui va mieux',
  'insights.betterFinding': '{when} : {better}',
  'insights.betterNone': 'Rien de noté encore : le débrief guidé le demande à la fin.',

  'insights.places': 'Lieux',
  'insights.seasons': 'Saisons',
  'insights.slowest': 'C’est ici le plus long : {name}, {minutes}',
  'insights.noDifference': 'À peu près pareil partout',
  'insights.tooFewToCompare': 'Trop tôt pour comparer',
  'insights.compareHint': 'Un temps s’affiche quand trois rétrospectives en donnent un.',
  'insights.placesNone': 'Aucune rétrospective ne dit où c’était.',
  'insights.mostly': 'surtout {factor}',
  'insights.retros_one': '{count} rétrospective',
  'insights.retros_other': '{count} rétrospectives',

  'insights.col.when': 'Quand',
  'insights.col.what': 'Quoi',
  'insights.col.cause': 'Cause',
  'insights.col.times': 'Fois',
  'insights.col.place': 'Lieu',
  'insights.col.season': 'Saison',
  'insights.col.retros': 'Rétrospectives',
  'insights.col.incidents': 'Accrocs',
  'insights.col.minutes': 'Temps pour s’en remettre',
  'insights.col.factor': 'Surtout',

  'map.title': 'Ce qui entraîne quoi',
  'map.singleFinding': 'Tout tient à ça : {name}',
  'map.singleMore_one': '{name}, et {count} autre : tout y tient',
  'map.singleMore_other': '{name}, et {count} autres : tout y tient',
  'map.noSingle': 'Rien à quoi tout tienne, pour l’instant',
  'map.lead':
    'De gauche à droite, comme raconté sur les cartes. On appuie sur une chose pour voir où c’est arrivé.',
  'map.singleHow':
    'Tout tient à une chose (un point de défaillance unique) quand, au moins deux fois, toute la suite est passée par là, de plus d’une façon. On en nomme cinq au plus, et jamais une personne.',
  'map.left_one': 'On montre le plus fréquent ; {count} chose n’y est pas.',
  'map.left_other': 'On montre le plus fréquent ; {count} choses n’y sont pas.',
  'map.keys': 'Les flèches suivent les traits.',
  'map.nodes': 'Les choses, de gauche à droite',
  'map.node': '{name}, {times}',
  'map.nodeSingle': '{name}, {times}, tout tient à ça',
  'map.singleWhy_one':
    '{count} fois, toute la suite est passée par là : {ends}. Si ça tient, le reste tient.',
  'map.singleWhy_other':
    '{count} fois, toute la suite est passée par là : {ends}. Si ça tient, le reste tient.',
  'map.planned': 'Les plans le disent aussi, « {point} » :',
  'map.quoted': '« {name} »',
  'map.from': 'Vient de',
  'map.to': 'Entraîne',
  'map.starts': 'Ça commence là',
  'map.ends': 'Ça finit là',
  'map.facts': 'Où c’est arrivé',
  'map.close': 'Fermer',
  'map.chosen_one': '{name} : {count} carte, en dessous',
  'map.chosen_other': '{name} : {count} cartes, en dessous',
  'map.list': 'Le lire en liste',
  'map.emptyTitle': 'Pas encore de carte des enchaînements',
  'map.emptyHow':
    'Elle se dessine d’après les cartes de « Ce qui s’est passé » : on raconte l’enchaînement, ou on dit qui ou quoi a été touché.',
  'map.exampleFrom': 'La sonnerie est coupée',
  'map.exampleVia': 'Le livreur repart',
  'map.exampleTo': 'Plus de couches',
};
