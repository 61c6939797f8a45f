import { describe, expect, it } from 'vitest';
import { compilePhrase, wordsText } from './phrase';
import { wordsOf } from './words';

const people = { pronouns: ['tu', 'il'], names: ['Papi Jo', 'Léa'] };
const found = (phrase: string, text: string, who = people) =>
  compilePhrase(phrase, who)
    .exec(wordsText(wordsOf(text)))?.[0]
    .trim() ?? null;

describe('a phrase', () => {
  it.each([
    ['aurait dû', 'Mamie aurait du venir', 'aurait du'],
    ['aurait dû', 'aurait bien dû', null],
    ['aurait dû', 'aurait dure', null],
    ['a fait', 'il a fait', 'a fait'],
    ['a fait', 'papa fait', null],
    ['(aurais|aurait) [pas|bien mieux] (dû|pu)', 'aurais bien mieux pu', 'aurais bien mieux pu'],
    ['(aurais|aurait) [pas|bien mieux] (dû|pu)', 'aurait pu', 'aurait pu'],
    ['avai*', 'il y avaient', 'avaient'],
    ['*ait encore', 'elle dormait encore', 'dormait encore'],
    ['si … avait', 'si le petit chien avait', 'si le petit chien avait'],
    ['si … avait', 'si avait', 'si avait'],
    ['si … avait', 'si le très petit chien avait', null],
    ['n’a pas', 'il n a pas', 'n a pas'],
    ['{qui} oublie', 'papi jo oublie', 'papi jo oublie'],
    ['{qui} oublie', 'Tu oublies', null],
    ['{who} oublie', 'LEA oublie', 'lea oublie'],
    ['{nom} oublie', 'tu oublie', null],
    ['{name} oublie', 'Léa oublie', 'lea oublie'],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });

  it('finds no name where there is none, and takes every sign in a name for what it is', () => {
    expect(found('{nom} dort', 'léa dort', { pronouns: [], names: [] })).toBeNull();
    expect(found('{qui} dort', 'dort', { pronouns: [], names: ['', '.*', '()'] })).toBeNull();
    expect(found('{nom} dort', 'jean luc c dort', { pronouns: [], names: ['Jean-Luc (C.)'] })).toBe(
      'jean luc c dort',
    );
  });

  it.each(['', ' ', '{person} dort', '{qui', 'dort ?', '(a|b', 'a]', '[a)', '*'])(
    'refuses "%s"',
    (phrase) => {
      expect(() => compilePhrase(phrase, people)).toThrow();
    },
  );
});
