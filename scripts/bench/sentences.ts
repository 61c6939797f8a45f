import type { Column } from '../../shared/model/columns';

/** Sentences as a family writes them over ten years: a few words come often, most seldom, and no two cards are alike. */
export type Sentences = {
  /** Of the `number`th card of its column in its retrospective. */
  readonly title: (column: Column, number: number) => string;
  readonly notes: () => string;
  /** A step of what led to what: short, and often the same. */
  readonly step: () => string;
};

/** The same sentences on every run. */
export function createSentences(seed = 1): Sentences {
  const dice = createDice(seed);
  /** Squared: the first words of a list come most often. */
  const one = (words: readonly string[]): string => words[Math.floor(dice() ** 2 * words.length)] ?? '';
  const hour = () => `${Math.floor(dice() * 12) + 7} h ${Math.floor(dice() * 60)}`;
  const rare = () => `${one(beginnings)}${one(endings)}`;
  return {
    title(column) {
      switch (column) {
        case 'happened':
          return `${one(who)} ${one(did)} ${one(things)} à ${hour()}, ${one(places)}, ${rare()}`;
        case 'cause':
          return `${one(causes)} ${one(things)} ${one(places)} dépend de ${rare()}`;
        case 'action':
          return `${one(steps)} ${one(things)} avant ${one(moments)} et ${rare()}`;
      }
    },
    notes: () =>
      `On l’a vu venir ${one(places)} : ${one(things)}, ${one(things)}, et ${one(who)} ${one(did)} ${rare()}. ${one(steps)} ${rare()} ${one(moments)}.`,
    step: () => `${one(things)} ${one(places)}`,
  };
}

const who = [
  ...[
    'Le petit',
    'La grande',
    'Mamie',
    'Papi',
    'Papa',
    'Maman',
    'Le golden',
    'La sœur de papa',
    'L’oncle Noël',
  ],
  ...['Les cousins', 'Un cheval', 'Les chevaux', 'La cavalière', 'Le voisin', 'Tout le monde', 'Personne'],
];
const did = [
  ...[
    'a réclamé',
    'a oublié',
    'a fait tomber',
    'attendait',
    'a mangé',
    'a caché',
    'a perdu',
    'cherchait',
    'a refusé',
  ],
  ...[
    'voulait encore',
    'a renversé',
    'a pleuré pour',
    'a trouvé',
    'a partagé',
    'gardait',
    'a cassé',
    'rangeait',
  ],
];
const things = [
  ...[
    'le gâteau',
    'le doudou',
    'les chaussures',
    'le petit pot',
    'la sieste',
    'le biberon',
    'la tétine',
    'le manteau',
  ],
  ...[
    'les clés',
    'l’interphone',
    'la poussette',
    'le goûter',
    'les œufs',
    'le lait',
    'la brosse',
    'le ballon',
  ],
  ...[
    'les crêpes',
    'le siège auto',
    'la couverture',
    'le sac de rechange',
    'les bottes',
    'la lampe',
    'le tricycle',
  ],
];
const places = [
  ...[
    'chez mamie',
    'dans la voiture',
    'à table',
    'dans l’entrée',
    'au jardin',
    'à l’écurie',
    'sur l’aire de pansage',
  ],
  ...[
    'dans le couloir',
    'à la crèche',
    'au marché',
    'sous la pluie',
    'sur le parking',
    'à la plage',
    'dans l’escalier',
  ],
];
const causes = [
  ...['La faim arrive avant', 'Le bruit couvre', 'Le trajet coupe', 'La fatigue casse', 'Rien n’annonce'],
  ...[
    'Personne ne surveille',
    'L’horaire repousse',
    'La tension autour de',
    'L’accès est fermé pour',
    'La chaleur gâche',
  ],
];
const steps = [
  ...[
    'Amener',
    'Sortir',
    'Prévoir',
    'Préparer',
    'Annoncer',
    'Demander',
    'Ranger',
    'Doubler',
    'Oublier',
    'Poser',
  ],
  ...['Garder à portée', 'Appeler pour', 'Écrire sur la porte', 'Mettre dans le sac', 'Laisser à la maison'],
];
const moments = [
  ...[
    'midi',
    'le départ',
    'la sieste',
    'le dessert',
    'l’arrivée',
    'le bain',
    'le coucher',
    'la pluie',
    'Noël',
  ],
  ...[
    'le week-end',
    'les vacances',
    'la visite',
    'le trajet du retour',
    'l’été',
    'la rentrée',
    'l’anniversaire',
  ],
];
/** Together some three thousand words that come a few times each, as names and places do. */
const beginnings =
  'mar ber lou chan tour vil sau bri col dor fau gran hau jar lan mon nor pra quin roc sal ter val bel cor'.split(
    ' ',
  );
const endings =
  'mier tin vet ville çon dière goux las mont nac pont rieux sac tel vron zay bert court dun fort geac heim lès ret sart'
    .split(' ')
    .flatMap((ending) => [ending, `${ending}s`, `ou${ending}`, `a${ending}`, `é${ending}`]);

/** A linear congruential generator (Numerical Recipes), from 0 up to 1. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
