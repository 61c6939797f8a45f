import { type Language, languages } from '../i18n/languages';

/**
 * Small words that one language is made of and the other hardly knows, folded. Those that mean something in both
 * (a, on, as, or, an, me, main, pain…) are left out.
 */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(`the and was were is are isn wasn it its we they he she you i of to in at for from with without not no my
    our his her their your had has have did didn do does doesn don be been being that this these those there after
    before when while because if so by too then up down out into about again always never just who what why how should
    could would must forgot ll ve re`),
  fr: wordSet(`le la les l des du un une et est etait etaient sont ont avait avaient au aux dans en avec sans pour par
    chez sur pas ne n que qu qui quoi ce c cet cette ces il ils elle elles nous vous je j tu toi moi lui leur se sa ses
    ma mes ta tes notre nos votre vos tres trop aussi encore toujours jamais apres avant pendant depuis quand parce deja
    faut fait faire etre avoir tout tous toute toutes pourquoi comment si mais ou puis donc y oublie`),
};

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/**
 * The language that folded words are written in: the one whose small words there are more of. If they do not tell, it
 * may be either, that of the interface first.
 */
export function detectLanguage(words: readonly string[], preferred: Language): readonly Language[] {
  const count = (language: Language) => words.filter((word) => telling[language].has(word)).length;
  const [fr, en] = [count('fr'), count('en')];
  if (fr !== en) return [fr > en ? 'fr' : 'en'];
  return [preferred, ...languages.filter((language) => language !== preferred)];
}
