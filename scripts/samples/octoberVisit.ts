import type { SampleRetro } from './sample';

export const octoberVisit: SampleRetro = {
  key: 'october',
  date: '2026-10-25',
  title: { fr: 'Chez mamie et papi', en: 'At Granny and Grandpa’s' },
  location: { fr: 'Angers', en: 'York' },
  present: ['mum', 'dad'],
  cards: {
    happened: [
      {
        key: 'october-lunch',
        title: { fr: 'On s’est mis à table à 13 h 10', en: 'We sat down to eat at 1:10 pm' },
        notes: {
          fr: 'Le grand a demandé à manger à 11 h 50, puis toutes les dix minutes.\nMamie avait dit « vers midi » au téléphone.',
          en: 'Our eldest asked for food at 11:50, then every ten minutes.\nOn the phone it was “around noon”.',
        },
        time: ['11:50', '13:10'],
        minutes: 30,
        affected: [
          { fr: 'les deux petits', en: 'both little ones' },
          { fr: 'la sieste', en: 'the nap' },
        ],
      },
      {
        key: 'october-nap',
        title: {
          fr: 'Le petit a dormi vingt minutes, dans la voiture, au retour',
          en: 'The baby slept for twenty minutes, in the car on the way home',
        },
        affected: [
          { fr: 'le petit', en: 'the baby' },
          { fr: 'la soirée', en: 'the evening' },
        ],
      },
      {
        key: 'october-wolf',
        title: {
          fr: 'Papi a lu l’histoire du loup trois fois de suite',
          en: 'Grandpa read the wolf story three times in a row',
        },
        wentWell: true,
      },
    ],
    cause: [
      {
        key: 'october-oven',
        title: {
          fr: 'L’heure du repas dépend d’un four qu’on ne règle pas',
          en: 'Lunchtime depends on an oven that isn’t ours',
        },
        factor: 'timing',
        canChange: true,
        links: ['october-lunch'],
      },
      {
        key: 'october-bag',
        title: {
          fr: 'Rien à manger pour les enfants dans notre sac',
          en: 'No food for the children in our own bag',
        },
        factor: 'hunger',
        links: ['october-lunch'],
      },
      {
        key: 'october-corner',
        title: { fr: 'Pas de coin sombre et calme là-bas', en: 'There is no dark, quiet corner over there' },
        factor: 'sleep',
        links: ['october-nap'],
      },
    ],
    action: [
      {
        key: 'october-call',
        title: {
          fr: 'Appeler le vendredi pour convenir d’un repas à midi',
          en: 'Ring on Friday to agree on lunch at noon',
        },
        links: ['october-oven'],
        owners: ['dad'],
      },
      {
        key: 'october-jars',
        title: {
          fr: 'Mettre deux petits pots et le lait dans le sac le samedi soir',
          en: 'Pack two jars of baby food and the milk on Saturday night',
        },
        links: ['october-bag'],
        pattern: 'redundancy',
        owners: ['mum'],
      },
      {
        key: 'october-cot',
        title: {
          fr: 'Monter le lit parapluie dans le bureau en arrivant',
          en: 'Put the travel cot up in the study as soon as we arrive',
        },
        links: ['october-corner'],
        pattern: 'isolation',
        owners: ['dad'],
      },
    ],
  },
};
