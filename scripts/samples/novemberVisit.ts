import type { SampleRetro } from './sample';

/** The newest one: what people see first. */
export const novemberVisit: SampleRetro = {
  key: 'november',
  date: '2026-11-22',
  title: { fr: 'Chez mamie et papi', en: 'At Granny and Grandpa’s' },
  location: { fr: 'Angers', en: 'York' },
  present: ['mum', 'dad'],
  answers: {
    'october-call': [
      'didnt',
      { fr: 'Midi convenu, rôti à 13 h 20', en: 'Noon was agreed, the roast came at 1:20' },
    ],
    'october-jars': 'worked',
    'october-cot': 'no-occasion',
    'interphone-car': 'worked',
    'interphone-relay': 'didnt',
    'tea-shelf': 'no-occasion',
    'tea-box': 'didnt',
    'golden-call': 'no-occasion',
    'golden-box': 'no-occasion',
  },
  cards: {
    happened: [
      {
        key: 'november-jars',
        title: {
          fr: 'Petits pots à midi dix sur la terrasse : deux enfants rassasiés',
          en: 'Jars on the terrace at ten past twelve: two children well fed',
        },
        wentWell: true,
      },
      {
        key: 'november-lunch',
        title: { fr: 'Le repas a commencé à 13 h 30', en: 'Lunch started at 1:30 pm' },
        notes: {
          fr: 'Midi convenu au téléphone vendredi. Le rôti est sorti du four à 13 h 20.',
          en: 'Noon was agreed on the phone on Friday. The roast came out of the oven at 1:20 pm.',
        },
        affected: [
          { fr: 'la sieste', en: 'the nap' },
          { fr: 'les deux petits', en: 'both little ones' },
        ],
      },
      {
        key: 'november-nap',
        title: {
          fr: 'Le petit s’est endormi à 15 h 20, pleurs pendant tout le retour',
          en: 'The baby fell asleep at 3:20 pm, tears all the way home',
        },
        minutes: 45,
        affected: [
          { fr: 'le petit', en: 'the baby' },
          { fr: 'la soirée', en: 'the evening' },
        ],
        cascade: [
          [0, { fr: 'À table à 13 h 30', en: 'At table at 1:30 pm' }],
          [1, { fr: 'Dessert à 14 h 40', en: 'Pudding at 2:40 pm' }],
          [2, { fr: 'Endormi à 15 h 20, réveillé au péage', en: 'Asleep at 3:20 pm, awake at the toll' }],
        ],
        cut: 1,
      },
      {
        key: 'november-voices',
        title: {
          fr: 'Les voix ont monté à table ; le grand a quitté sa chaise en criant',
          en: 'Voices rose at the table; our eldest left his chair shouting',
        },
        minutes: 10,
        affected: [{ fr: 'le grand', en: 'our eldest' }],
      },
    ],
    cause: [
      {
        key: 'november-roast',
        title: {
          fr: 'L’heure du repas dépend d’un four qui n’est pas le nôtre',
          en: 'Lunchtime depends on an oven we don’t set',
        },
        factor: 'timing',
        canChange: false,
        links: ['november-lunch'],
      },
      {
        key: 'november-dessert',
        title: {
          fr: 'La sieste attend la fin du dessert',
          en: 'The nap waits until after pudding',
        },
        factor: 'sleep',
        links: ['november-nap', 'november-lunch'],
      },
      {
        key: 'november-works',
        title: {
          fr: 'Un sujet sensible, les travaux, au milieu du repas',
          en: 'A touchy subject, the building work, in the middle of the meal',
        },
        notes: {
          fr: 'Il a regardé nos visages, puis il a crié.',
          en: 'He looked at our faces, then he shouted.',
        },
        factor: 'tension',
        links: ['november-voices'],
      },
    ],
    action: [
      {
        key: 'november-leave',
        title: {
          fr: 'Partir avant le dessert',
          en: 'Leave before pudding',
        },
        links: ['november-dessert'],
        signal: { fr: 'la sieste a trente minutes de retard', en: 'the nap is thirty minutes late' },
        pattern: 'circuit-breaker',
        owners: ['dad'],
      },
      {
        key: 'november-cold',
        title: {
          fr: 'Proposer vendredi d’apporter un repas froid',
          en: 'Offer on Friday to bring a cold lunch',
        },
        links: ['november-roast'],
        pattern: 'fallback',
        plans: {
          b: { fr: 'Petits pots à midi sur la terrasse', en: 'Jars at noon on the terrace' },
        },
        owners: ['mum'],
      },
      {
        key: 'november-garden',
        title: {
          fr: 'Emmener les enfants au jardin dès que les voix montent',
          en: 'Take the children into the garden as soon as voices rise',
        },
        links: ['november-works'],
        owners: ['mum', 'dad'],
      },
    ],
  },
};
