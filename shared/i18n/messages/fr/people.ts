import type { peopleEn } from '../en/people';
import type { Translated } from '../messages';

/** Words of the people of a board. */
export const peopleFr: Translated<typeof peopleEn> = {
  'people.who': 'Qui est là ?',
  'people.here': 'Là aujourd’hui : {names}',
  'people.isHere': '{name} est là aujourd’hui',
  'people.empty': 'Personne pour l’instant. Un prénom suffit.',
  'people.add': 'Ajouter quelqu’un par son prénom',
  'people.added': '{name} est là',
  'people.name': 'Prénom',
  'people.hueOf': 'Couleur pour {name}',
  'people.hue.ochre': 'Ocre',
  'people.hue.teal': 'Bleu-vert',
  'people.hue.plum': 'Prune',
  'people.hue.blue': 'Bleu',
  'people.hue.rose': 'Rose',
  'people.hue.olive': 'Olive',
  'people.remove': 'Retirer {name} de la liste',
  'people.gone': '{name} n’est plus dans la liste. Ses actions restent à son nom.',
  'people.forget': 'Oublier {name} pour de bon…',
  'people.forgetAsk': 'Oublier {name} pour de bon ?',
  'people.forgetWhat':
    'On ne pourra pas revenir en arrière : le prénom disparaît de la liste, des présents et des actions, sur tous les ordinateurs. Ce qui est écrit dans les phrases reste tel quel. Les copies de secours de chaque ordinateur s’effacent peu à peu, à mesure que d’autres arrivent.',
  'people.forgetYes': 'Oublier pour de bon',
  'people.forgetNo': 'Garder',
  'people.forgotten': '{name} ne figure plus parmi les personnes',
};
