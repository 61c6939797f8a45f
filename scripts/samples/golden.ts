import type { SampleRetro } from './sample';

export const golden: SampleRetro = {
  key: 'golden',
  date: '2026-11-14',
  title: { fr: 'La cascade du golden', en: 'The golden retriever’s cascade' },
  location: { fr: 'Au centre équestre', en: 'At the stables' },
  present: ['mum', 'dad'],
  answers: { 'interphone-cover': 'worked', 'tea-box': 'no-occasion' },
  cards: {
    happened: [
      {
        key: 'golden-brush',
        title: {
          fr: 'Le golden a foncé sur la brosse que le grand tenait',
          en: 'The golden ran up and went for the brush in our eldest’s hand',
        },
      },
      {
        key: 'golden-cascade',
        title: {
          fr: 'Brosse dans la flaque, le grand à terre, le petit renversé d’un coup de langue, puis le chien dans la voiture',
          en: 'Brush in the puddle, our eldest down, the baby licked off his feet, then the dog in the car',
        },
        notes: {
          fr: 'Moins d’une minute du début à la fin. La voiture était prêtée, et propre.',
          en: 'Less than a minute from start to finish. The car was on loan, and clean.',
        },
        time: ['10:23', '10:38'],
        minutes: 15,
        affected: [
          { fr: 'le grand', en: 'our eldest' },
          { fr: 'le petit', en: 'the baby' },
          { fr: 'la jument', en: 'the mare' },
          { fr: 'la voiture', en: 'the car' },
        ],
        cascade: [
          [0, { fr: 'Le chien arrive trop vite', en: 'The dog comes in too fast' }],
          [1, { fr: 'La brosse gicle, le grand tombe', en: 'The brush flies, our eldest falls' }],
          [
            2,
            { fr: 'Le petit à la renverse, tout le monde pleure', en: 'The baby on his back, all in tears' },
          ],
          [3, { fr: 'Boue dans la voiture, jument aux aguets', en: 'Mud in the car, the mare on edge' }],
        ],
        cut: 1,
      },
      {
        key: 'golden-laugh',
        title: {
          fr: 'Fou rire général en rinçant les bottes au jet',
          en: 'Everybody laughing while we hosed the boots down',
        },
        wentWell: true,
      },
    ],
    cause: [
      {
        key: 'golden-loose',
        title: {
          fr: 'Un chiot de trente kilos en liberté, des enfants à sa hauteur',
          en: 'A thirty-kilo puppy off the lead, children at its height',
        },
        factor: 'beings',
        canChange: false,
        links: ['golden-brush', 'golden-cascade'],
      },
      {
        key: 'golden-open',
        title: {
          fr: 'L’aire de pansage est ouverte sur la cour',
          en: 'The grooming area is open to the yard',
        },
        factor: 'access',
        links: ['golden-cascade'],
      },
      {
        key: 'golden-door',
        title: {
          fr: 'Portières ouvertes le temps de décharger le matériel',
          en: 'Car doors open while the kit comes out',
        },
        factor: 'kit',
        tradeOff: true,
        links: ['golden-cascade'],
      },
    ],
    action: [
      {
        key: 'golden-call',
        title: {
          fr: 'Prévenir depuis le parking, et descendre quand le chien est au bureau',
          en: 'Ring from the car park, and get out once the dog is in the office',
        },
        links: ['golden-loose'],
        pattern: 'isolation',
        owners: ['mum'],
      },
      {
        key: 'golden-shut',
        title: {
          fr: 'Fermer les portières avant de détacher les enfants',
          en: 'Shut the car doors before unbuckling the children',
        },
        links: ['golden-door'],
        owners: ['mum'],
      },
      {
        key: 'golden-box',
        title: {
          fr: 'Faire le pansage dans le box, porte fermée, quand on vient à trois',
          en: 'Groom in the stall with the door shut when three of us come',
        },
        links: ['golden-open'],
        owners: ['mum', 'dad'],
        plans: {
          b: { fr: 'Venir le matin, le chien dort encore', en: 'Come early, while the dog is asleep' },
        },
      },
    ],
  },
};
