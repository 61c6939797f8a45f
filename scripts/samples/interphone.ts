import type { SampleRetro } from './sample';

export const interphone: SampleRetro = {
  key: 'interphone',
  date: '2026-11-05',
  title: { fr: 'L’interphone muet', en: 'The silent intercom' },
  location: { fr: 'À la maison', en: 'At home' },
  present: ['mum', 'dad'],
  answers: { 'tea-shelf': 'worked' },
  cards: {
    happened: [
      {
        key: 'interphone-mute',
        title: {
          fr: 'L’interphone était en mode silencieux depuis le matin',
          en: 'The intercom had been on silent since the morning',
        },
        notes: {
          fr: 'Le grand a essayé chaque bouton pendant qu’on enfilait les manteaux.',
          en: 'Our eldest tried every button while we were putting coats on.',
        },
      },
      {
        key: 'interphone-parcel',
        title: {
          fr: 'Le livreur est passé à 14 h et reparti avec le colis de couches',
          en: 'The courier came at 2 pm and left again with the nappies',
        },
      },
      {
        key: 'interphone-none',
        title: {
          fr: 'Dernière couche à 16 h 45 ; retour du travail par la pharmacie',
          en: 'Last nappy at 4:45 pm; home from work by way of the chemist’s',
        },
        time: ['16:45', '18:45'],
        minutes: 120,
        affected: [
          { fr: 'le petit', en: 'the baby' },
          { fr: 'le bain', en: 'bath time' },
          { fr: 'le dîner', en: 'dinner' },
        ],
        cascade: [
          [0, { fr: 'Sonnerie coupée', en: 'The bell is off' }],
          [1, { fr: 'Le livreur repart avec le colis', en: 'The courier leaves with the parcel' }],
          [2, { fr: 'Plus de couches dans le placard', en: 'No nappies left in the cupboard' }],
          [3, { fr: 'Impossible de sortir en acheter à deux', en: 'No going out for more with two of them' }],
          [4, { fr: 'Détour par la pharmacie à 18 h 30', en: 'By way of the chemist’s at 6:30 pm' }],
        ],
        cut: 2,
      },
    ],
    cause: [
      {
        key: 'interphone-reach',
        title: {
          fr: 'Les boutons sont à la hauteur d’un enfant de trois ans',
          en: 'The buttons are at the height of a three-year-old',
        },
        factor: 'access',
        links: ['interphone-mute'],
      },
      {
        key: 'interphone-quiet',
        title: {
          fr: 'Rien ne montre que la sonnerie est coupée',
          en: 'Nothing shows that the bell is off',
        },
        factor: 'noise',
        links: ['interphone-parcel'],
      },
      {
        key: 'interphone-stock',
        title: {
          fr: 'Un seul paquet de couches en réserve, dans un seul placard',
          en: 'One spare pack of nappies, in one cupboard',
        },
        factor: 'kit',
        links: ['interphone-none'],
      },
    ],
    action: [
      {
        key: 'interphone-cover',
        title: {
          fr: 'Visser un cache sur les boutons samedi matin',
          en: 'Screw a cover over the buttons on Saturday morning',
        },
        links: ['interphone-reach'],
        due: '2026-11-14',
        owners: ['dad'],
      },
      {
        key: 'interphone-relay',
        title: {
          fr: 'Choisir le point relais à la prochaine commande de couches',
          en: 'Choose the pick-up point with the next order of nappies',
        },
        links: ['interphone-quiet'],
        pattern: 'fallback',
        owners: ['mum'],
      },
      {
        key: 'interphone-car',
        title: {
          fr: 'Garder un paquet de couches dans la voiture et le remplacer le jour où on l’ouvre',
          en: 'Keep a pack of nappies in the car and replace it the day we open it',
        },
        links: ['interphone-stock'],
        pattern: 'redundancy',
        owners: ['mum', 'dad'],
      },
    ],
  },
  keep: { 'interphone-car': 'interphone-stock' },
};
