import type { Language } from '../../../shared/i18n/languages';

type Words = {
  readonly title: string;
  readonly before: string;
  readonly place: string;
  readonly ownFactor: string;
  readonly fact: {
    readonly title: string;
    readonly notes: string;
    readonly affected: readonly string[];
    readonly cascade: readonly (readonly [level: number, text: string])[];
  };
  readonly facts: readonly string[];
  readonly cause: { readonly title: string; readonly notes: string };
  readonly causes: readonly string[];
  readonly action: {
    readonly title: string;
    readonly notes: string;
    readonly signal: string;
    readonly plans: readonly [string, string, string];
    readonly experiment: Readonly<
      Record<'hypothesis' | 'limit' | 'stopIf' | 'before' | 'after' | 'saw', string>
    >;
  };
  readonly actions: readonly string[];
};

/** What stands on the cards of the long retrospective. */
export const longWords: Readonly<Record<Language, Words>> = {
  fr: {
    title: 'Le week-end de la Toussaint chez mamie et papi, avec les cousins et le golden',
    before: 'Chez mamie et papi',
    place: 'Saint-Jean-de-Linières, Angers',
    ownFactor: 'Météo',
    fact: {
      title:
        'Le repas prévu à midi dix a commencé à 13 h 30, la purée était froide et le petit s’est endormi dans sa chaise haute',
      notes: 'Mamie avait prévenu vers onze heures, mais le téléphone était resté dans la voiture.',
      affected: ['la sieste', 'les deux petits', 'mamie', 'le retour en voiture', 'notre soirée'],
      cascade: [
        [0, 'Faim dès midi'],
        [1, 'Biscuits avant le repas'],
        [2, 'Plus faim à table'],
        [3, 'Sieste sautée, pleurs en voiture jusqu’à Angers'],
      ],
    },
    facts: [
      'Le golden a fait tomber la brosse, puis tout le monde',
      'Le portail était fermé à clé',
      'Premier fou rire à trois dans le bain de boue',
      'On a cherché le doudou pendant vingt minutes',
      'La poussette ne passait pas la porte du garage',
      'Le grand a refusé de monter en voiture',
      'Le micro-ondes était déjà pris',
      'Deux changes en dix minutes',
      'La tétine est restée sur l’aire d’autoroute',
      'Papi a montré la photo du bateau',
      'Anticonstitutionnellementlongmotsansespacepourvoircequ’ilenestdelacarte',
      'Il pleuvait à midi',
      'Le biberon fuyait dans le sac',
      'Les cousins sont arrivés une heure plus tôt',
      'La clé était chez la voisine',
      'Le petit a mangé toute sa purée',
      'Le chien a aboyé pendant la sieste',
      'On est repartis à la nuit',
      'Le grand a dormi dans la voiture',
      'La lampe du couloir ne marche plus',
      'Le siège auto était mal attaché',
    ],
    cause: {
      title: 'Le déjeuner dépend d’une cuisson qu’on ne maîtrise pas, dans un four qui n’est pas le nôtre',
      notes: 'Le rôti met deux heures, et il attend la messe.',
    },
    causes: [
      'Le téléphone reste dans la voiture',
      'La terrasse n’a pas d’abri',
      'Un seul lit parapluie pour deux',
      'Les horaires ne sont dits à personne',
    ],
    action: {
      title: 'On part avant le dessert, avec le sac déjà dans la voiture et les manteaux à portée de main',
      notes: 'Le dire à mamie en arrivant : c’est plus simple.',
      signal: 'la sieste a 30 min de retard',
      plans: [
        'Une promenade en poussette jusqu’à la rivière',
        'La chambre du fond, volets fermés',
        'On rentre, et on rappelle demain',
      ],
      experiment: {
        hypothesis: 'Ils mangent à midi, et personne ne pleure',
        limit: 'Une visite, le petit seulement',
        stopIf: 'Il refuse deux fois',
        before: '45 minutes de pleurs',
        after: '10 minutes de pleurs',
        saw: 'Il a dormi jusqu’à la maison',
      },
    },
    actions: [
      'Demander la veille à quelle heure on mange',
      'Garder un sac de rechange dans la voiture',
      'Un deuxième doudou chez mamie',
      'Prendre le babyphone',
    ],
  },
  en: {
    title: 'The half-term weekend at the grandparents’, with the cousins and the golden retriever',
    before: 'At the grandparents’',
    place: 'Stratford-upon-Avon',
    ownFactor: 'Weather',
    fact: {
      title:
        'Lunch was planned for ten past twelve and began at 1:30 pm, the purée was cold and the little one fell asleep in his high chair',
      notes: 'Grandma had rung around eleven, but the phone was still in the car.',
      affected: ['the nap', 'both little ones', 'Grandma', 'the drive home', 'our evening'],
      cascade: [
        [0, 'Hungry from noon on'],
        [1, 'Biscuits before lunch'],
        [2, 'No longer hungry at the table'],
        [3, 'No nap, tears in the car all the way home'],
      ],
    },
    facts: [
      'The golden knocked the brush over, then everybody',
      'The gate was locked',
      'First giggles for three in the mud bath',
      'We looked for the cuddly rabbit for twenty minutes',
      'The pushchair did not fit through the garage door',
      'The big one would not get into the car',
      'The microwave was taken',
      'Two changes in ten minutes',
      'The dummy stayed behind at the motorway services',
      'Grandpa showed the picture of the boat',
      'Antidisestablishmentarianismwithoutaspacetoseewhatbecomesofthecard',
      'It rained at noon',
      'The bottle leaked in the bag',
      'The cousins came an hour early',
      'The key was at the neighbour’s',
      'The little one ate all of his purée',
      'The dog barked during the nap',
      'We left after dark',
      'The big one slept in the car',
      'The lamp in the hall is broken',
      'The car seat was not fastened well',
    ],
    cause: {
      title: 'Lunch hangs on a roast whose timing is not ours, in an oven that is not ours either',
      notes: 'The roast takes two hours, and it waits for church.',
    },
    causes: [
      'The phone stays in the car',
      'The terrace has no cover',
      'One travel cot for two',
      'Nobody is told the times',
    ],
    action: {
      title: 'We leave before dessert, with the bag already in the car and the coats within reach',
      notes: 'Tell Grandma on arriving: that is easier.',
      signal: 'the nap is 30 min late',
      plans: [
        'A walk with the pushchair to the river',
        'The back bedroom, shutters closed',
        'We go home, and ring tomorrow',
      ],
      experiment: {
        hypothesis: 'They eat at noon, and nobody cries',
        limit: 'One visit, the little one only',
        stopIf: 'He refuses twice',
        before: '45 minutes of tears',
        after: '10 minutes of tears',
        saw: 'He slept all the way home',
      },
    },
    actions: [
      'Ask the day before when lunch is',
      'Keep a spare bag in the car',
      'A second cuddly rabbit at Grandma’s',
      'Take the baby monitor',
    ],
  },
};
