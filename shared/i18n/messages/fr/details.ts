import type { detailsEn } from '../en/details';
import type { Translated } from '../messages';

/** Words of what is folded into a card: its time, its cascade, its causes, its plans. */
export const detailsFr: Translated<typeof detailsEn> = {
  'fact.time': 'Quand',
  'fact.from': 'De',
  'fact.until': 'à',
  'fact.timeOdd': 'Une heure : 12 h 10, ou 13 h',
  'fact.timeChip': 'Quand : {time}',
  'fact.usedBefore': 'Déjà notés',
  'fact.addAgain': 'Ajouter « {name} »',

  'cascade.title': 'De fil en aiguille',
  'cascade.add': 'Raconter l’enchaînement',
  'cascade.edit': 'Modifier l’enchaînement',
  'cascade.trigger': 'Ce qui a tout déclenché',
  'cascade.step': 'Étape {position}, niveau {level}',
  'cascade.impact': 'Étape {position}, niveau {level}, là où ça a fini',
  'cascade.next': 'Ce qui a suivi',
  'cascade.cut': 'On pouvait couper ici',
  'cascade.cutHere': '{line} — on pouvait couper ici',
  'cascade.keys':
    'Entrée ajoute une ligne, Tab la décale, Alt et une flèche la déplacent, Échap pour sortir.',
  'cascade.cutKey': '{keys} : là où on pouvait couper',
  'cascade.all': 'Les {number} lignes',
  'cascade.saidLevel': 'Niveau {level}',
  'cascade.saidPlace': '{position} sur {count}',
  'cascade.saidDeepest': 'On ne peut pas la décaler plus',
  'cascade.saidRemoved': 'Ligne retirée',
  'cascade.saidCut': 'Marquée : là où on pouvait couper',
  'cascade.saidNoCut': 'Marque retirée',

  'blast.title': 'Jusqu’où c’est allé',
  'blast.steps_one': '{count} étape après « {trigger} », jusqu’à « {impact} ».',
  'blast.steps_other': '{count} étapes après « {trigger} », jusqu’à « {impact} ».',
  'blast.only': 'Ça s’est arrêté à « {trigger} ».',
  'blast.touched': 'Touchés : {names}.',
  'blast.spared_one': 'En coupant à « {cut} », {count} étape de moins.',
  'blast.spared_other': 'En coupant à « {cut} », {count} étapes de moins.',

  'card.tradeOff': 'Arbitrage conscient',
  'card.tradeOffHint': 'On le savait, et autre chose comptait plus',

  'card.linkedFrom.cause': 'Ce qui l’a rendu possible',
  'card.linkedFrom.action': 'Ce qu’on essaie pour ça',
  'card.linkFrom.cause': 'Y relier des causes…',
  'card.linkFrom.action': 'Y relier des actions…',
  'card.linkFromEmpty.cause':
    'Pas encore de cause : on en écrit une dans « Cause racine », puis on la relie ici.',
  'card.linkFromEmpty.action':
    'Pas encore d’action : on en écrit une dans « Actions », puis on la relie ici.',

  'cause.ownFactor': 'Un facteur à nous',
  'cause.ownFactorHint': 'Un mot à nous, comme météo',
  'cause.canChange': 'Est-ce qu’on peut le changer ?',
  'cause.canChangeYes': 'Oui',
  'cause.canChangeNo': 'Non',
  'cause.fixed': 'on ne peut pas le changer → plan B',
  'cause.howCome': 'Comment ça se fait ?',
  'cause.howComeHint': 'Qu’y a-t-il derrière ? Des choses, pas des gens',
  'cause.behind': 'Ce qu’il y a derrière',
  'cause.behindAdd': 'Choisir ce qu’il y a derrière…',
  'cause.behindEmpty': 'Pas encore d’autre cause : « Comment ça se fait ? » en ajoute une.',
  'cause.because': 'Parce que : {chain}',
  'cause.andBecause': '{cause} ; parce que : {behind}',
  'cause.newAction': 'Ajouter une action pour ça',
  'cause.newPlanB': 'Ajouter un plan B pour ça',

  'again.times2': 'Deuxième fois.',
  'again.times3': 'Troisième fois.',
  'again.times4': 'Quatrième fois.',
  'again.times5': 'Cinquième fois.',
  'again.timesMany': 'Déjà {times} fois.',
  'again.last': 'La dernière, le {date}.',
  'again.tried': 'Le {date}, essayé : {action}.',
  'again.planned': 'Le {date}, prévu : {action}.',
  'again.worked': 'A marché.',
  'again.didnt': 'N’a pas marché.',
  'again.no-occasion': 'Pas eu l’occasion.',
  'again.open': 'La montre comme on l’avait écrite',

  'plan.askB': 'Plan B quand « {cause} »',

  'cardKeys.line': 'De fil en aiguille : ajouter une ligne',
  'cardKeys.indent': 'Décaler la ligne, ou moins avec Maj',
  'cardKeys.moveLine': 'Déplacer la ligne',
  'cardKeys.cut': 'Marquer là où on pouvait couper',
};
