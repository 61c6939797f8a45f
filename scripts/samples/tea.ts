import type { SampleRetro } from './sample';

export const tea: SampleRetro = {
  key: 'tea',
  date: '2026-10-29',
  title: { fr: 'Le thé par terre', en: 'Tea on the floor' },
  location: { fr: 'À la maison', en: 'At home' },
  present: ['mum', 'dad'],
  cards: {
    happened: [
      {
        key: 'tea-floor',
        title: {
          fr: 'Six boîtes de thé vidées sur le carrelage de la cuisine',
          en: 'Six tins of tea emptied onto the kitchen floor',
        },
        notes: {
          fr: 'Un couvercle qui tombe, puis plus rien.\nIl voulait les sentir, une par une.',
          en: 'A lid falls, then silence.\nHe wanted to smell them, one after the other.',
        },
        minutes: 20,
        affected: [
          { fr: 'le thé', en: 'the tea' },
          { fr: 'le carrelage', en: 'the floor' },
        ],
      },
      {
        key: 'tea-change',
        title: {
          fr: 'Pendant ce temps, le petit était sur la table à langer, couche ouverte',
          en: 'Meanwhile the baby was on the changing table, nappy open',
        },
      },
      {
        key: 'tea-shovel',
        title: {
          fr: 'Il a tout ramassé avec sa petite pelle, en triant par couleur',
          en: 'He picked it all up with his little shovel, sorted by colour',
        },
        wentWell: true,
      },
    ],
    cause: [
      {
        key: 'tea-height',
        title: {
          fr: 'Les boîtes étaient dans le tiroir du bas',
          en: 'The tins were kept in the bottom drawer',
        },
        factor: 'access',
        because: ['tea-kettle'],
        links: ['tea-floor'],
      },
      {
        key: 'tea-kettle',
        title: {
          fr: 'La bouilloire est juste au-dessus : tout sous la main',
          en: 'The kettle stands right above: everything within reach',
        },
        factor: 'kit',
        links: ['tea-floor'],
      },
      {
        key: 'tea-hands',
        title: {
          fr: 'Un change prend les deux mains, dans une pièce d’où l’on ne voit pas la cuisine',
          en: 'A nappy change takes both hands, in a room without a view of the kitchen',
        },
        factor: 'timing',
        links: ['tea-floor', 'tea-change'],
      },
    ],
    action: [
      {
        key: 'tea-shelf',
        title: {
          fr: 'Monter le thé sur l’étagère du haut dès ce soir',
          en: 'Move the tea to the top shelf tonight',
        },
        links: ['tea-height'],
        owners: ['dad'],
      },
      {
        key: 'tea-box',
        title: {
          fr: 'Sortir une boîte à sentir (menthe, cannelle, orange) avant chaque change',
          en: 'Get out a box of things to smell (mint, cinnamon, orange) before each change',
        },
        links: ['tea-hands'],
        pattern: 'cache',
        experiment: {
          hypothesis: { fr: 'Il sent, et il reste à côté', en: 'He smells them, and stays close' },
          stopIf: { fr: 'La cannelle finit dans les yeux', en: 'The cinnamon ends up in his eyes' },
        },
        owners: ['mum'],
      },
    ],
  },
};
