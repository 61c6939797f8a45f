import type { Command } from '../../shared/domain/commands';
import type { Language } from '../../shared/i18n/languages';

type Words = readonly [statement: string, solution?: string, factor?: string, location?: string];

const words: Readonly<Record<Language, { all: readonly Words[]; longest: Words; word: string }>> = {
  fr: {
    all: [
      [
        'Midi pile, la faim arrive d’un coup',
        'Petits pots et lait, dès les premiers signes',
        'hunger',
        'Angers',
      ],
      ['Une sieste décalée décale tout le reste'],
      ['Le chien arrive toujours par derrière', 'Fermer la barrière avant d’ouvrir la voiture', 'beings'],
      ['Le retour se passe mieux quand on part avant le dessert', 'Prévenir en arrivant', 'timing', 'Angers'],
      ['Deux sacs valent mieux qu’un', 'Le deuxième reste dans le coffre', 'kit'],
    ],
    longest: [
      'Quand la sieste a plus de trente minutes de retard et que le repas n’est toujours pas sur la table, personne ne profite plus de rien',
      'Manger avant les autres dans la cuisine, coucher les deux petits dans la chambre du fond, et revenir à table ensuite',
      'sleep',
      'Chez papi et mamie, dans la maison du bord de la Loire',
    ],
    word: 'sieste',
  },
  en: {
    all: [
      ['Hunger comes all at once at noon', 'Little jars and milk, at the first signs', 'hunger', 'Angers'],
      ['A nap that is late makes everything else late'],
      ['The dog always comes from behind', 'Close the gate before opening the car', 'beings'],
      ['The way home is easier if we leave before pudding', 'Say so on arrival', 'timing', 'Angers'],
      ['Two bags are better than one', 'The second one stays in the boot', 'kit'],
    ],
    longest: [
      'When the nap is more than thirty minutes late and lunch is still not on the table, nobody enjoys anything any more',
      'Eat before the others in the kitchen, put both little ones to bed in the back room, and come back to the table afterwards',
      'sleep',
      'At Grandma and Grandpa’s, in the house on the bank of the Loire',
    ],
    word: 'nap',
  },
};

/** Lessons for a full page: short and long ones, and two that were put away. */
export function lessonsToAdd(language: Language) {
  const { all, longest, word } = words[language];
  const add = [...all, longest].map(
    ([statement, solution, factor, location], index): Command => ({
      type: 'lesson/add',
      id: `l_picture${index}`,
      statement,
      ...(solution && { solution }),
      ...(factor && { factor }),
      ...(location && { location }),
    }),
  );
  const archive = [1, 2].map(
    (index): Command => ({ type: 'lesson/archive', id: `l_picture${index}`, archived: true }),
  );
  return { add: [...add, ...archive], longest: longest[0], word };
}
