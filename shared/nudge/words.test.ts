import { describe, expect, it } from 'vitest';
import { clausesOf, wordsOf } from './words';

const read = (text: string, joins: readonly string[] = ['et']) =>
  clausesOf(text, new Set(joins)).map(
    ({ opens, words }) => `${opens}: ${words.map(({ folded }) => folded).join(' ')}`,
  );

describe('the words of a text', () => {
  it.each(['N’a pas dormi', "n'a pas dormi", 'N‘A PAS DORMI', 'nʼa pas dormi'])(
    'are the same in %s',
    (text) => {
      expect(wordsOf(text)).toEqual(['n', 'a', 'pas', 'dormi']);
    },
  );

  it('have lost their accents and ligatures, composed or not', () => {
    expect(wordsOf('Évidemment, le cœur était GÂTÉ'.normalize('NFC'))).toEqual(
      wordsOf('evidemment le coeur etait gate'),
    );
    expect(wordsOf('Évidemment, le cœur était GÂTÉ'.normalize('NFD'))).toEqual(
      wordsOf('evidemment le coeur etait gate'),
    );
  });

  it('keep an accented letter inside', () => {
    expect(wordsOf('bébé à 13h30, t-shirt')).toEqual(['bebe', 'a', '13h30', 't', 'shirt']);
  });

  it('know where they stood, in a decomposed text too', () => {
    for (const text of ['« ah » Léo a bougé', '« ah » Léo a bougé'.normalize('NFD')]) {
      const words = clausesOf(text, new Set()).flatMap((clause) => clause.words);
      expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' ').slice(3));
    }
  });
});

describe('the clauses of a text', () => {
  it('end with a sign or before a joining word; apostrophes and hyphens part nothing', () => {
    expect(read('Il a plu, as-tu vu ? On est là et c’est bien (ou presque) - fin')).toEqual([
      'card: il a plu',
      'clause: as tu vu',
      'sentence: on est la',
      'clause: c est bien',
      'clause: ou presque',
      'clause: fin',
    ]);
  });

  it('open a card, a sentence or neither, whatever signs and joining words come first', () => {
    expect(read('- Papa dort. Et Mamie, elle lit\n• Papi')).toEqual([
      'card: papa dort',
      'sentence: mamie',
      'clause: elle lit',
      'sentence: papi',
    ]);
  });

  it.each([
    ['Léo a dit « tu es en retard » à midi', ['card: leo a dit', 'clause: a midi']],
    ['“Tu ne viens jamais”, dit-elle. Bon', ['clause: dit elle', 'sentence: bon']],
    ['"a" b "c" d', ['clause: b', 'clause: d']],
    ['„a“ b', ['clause: b']],
    ['« a “b” c » d', ['clause: d']],
    ['« a » b « c', ['clause: b', 'clause: c']],
    ['un écran de 12" cassé', ['card: un ecran de 12', 'clause: casse']],
    ['a » b', ['card: a', 'clause: b']],
  ])('leave out what is quoted: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are none without a word', () => {
    expect(['', ' ', '… !', '« tout est dit »', '\u0301', 'et'].map((text) => read(text))).toEqual(
      Array.from({ length: 6 }, () => []),
    );
  });
});
