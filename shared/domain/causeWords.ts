import { fold } from '../search/fold';
import { irregularPlurals } from '../search/singulars';

/** What a sentence about a cause is compared by. */
export type CauseWords = {
  /** Its words without endings and accents, each with what it weighs. Empty for a sentence without a letter. */
  readonly weights: ReadonlyMap<string, number>;
  /** What all of them weigh together. */
  readonly weight: number;
  /** Whether something is missing or not so: « pas », « sans », “no”. */
  readonly isNegated: boolean;
};

const strong = 1;
/** Who was there and at what time says little about why. */
const weak = 0.5;

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Words that every sentence has, French and English in one list, since a household may write in both. Left out are
 * those that mean a thing in the other language: « car », « four », « pain », “son”.
 */
const stopWords = listed(
  `a ai ainsi alors apres as au aussi autre autres aux avaient avait avant avec avoir bas beaucoup bien c ca ce cela ces
  cet cette ceux chaque chez comme d dans de deja depuis des donc du elle elles en encore entre es est et etaient etait
  ete etre eu faire fait faut fois font il ils j je l la le les leur leurs lors lui m ma mais me meme mes moi moins mon n
  ne nos notre nous on ont ou par parce pendant peu peut plus pour puis qu quand que quel quelle qui quoi s sa se ses si
  soit sont sous sur t ta te tes toi tous tout toute toutes tres trop tu un une va vers vont vos votre vous y
  about after again all also always am an and any are at be because been before being but by can could did do does done
  each few for from get gets got had has have having he her here hers him his how i if in into is it its just made make
  makes many more most much my of off once one or other our ours out over own same she so some still such than that the
  their theirs them then there these they this those through to too under until up us very was we were what when where
  which while who whom why will with would you your yours ll re ve`,
);

/** Words that turn a sentence round. Those before “n’t” stand alone once the apostrophe has split them off. */
const negations = listed(
  `pas jamais rien aucun aucune sans ni non no not never nothing none nor without cannot
  isn aren wasn weren don doesn didn won couldn shouldn wouldn hasn haven hadn`,
);

/**
 * A folded word without the endings of plural and feminine, of both languages at once: it need not be a word any more,
 * only the same for « chevaux » and « cheval », « petites » and « petit », “boxes” and “box”, “nappies” and “nappy”.
 */
function stemOf(word: string): string {
  const known = irregularPlurals.get(word);
  if (known !== undefined) return stemOf(known);
  if (word.length <= 3) return word;
  if (/[^e]aux$/.test(word)) return `${word.slice(0, -3)}al`;
  const single = word.replace(/(?<!s)s$|x$/, '');
  if (single.endsWith('ail')) return `${single.slice(0, -3)}al`;
  if (single.endsWith('ie')) return `${single.slice(0, -2)}y`;
  const bare = single.replace(/e+$/, '');
  return bare.length < 3 ? single : bare;
}

const weakWords: ReadonlySet<string> = new Set(
  [
    ...listed(
      `petit grand bebe enfant fille garcon fils ado maman papa mamie mamy papi papy grand-parent parent mere pere mari
      femme soeur frere famille gens copain matin midi soir nuit jour journee heure minute moment temps semaine week end
      lundi mardi mercredi jeudi vendredi samedi dimanche maison visite
      little big baby child kid boy girl son daughter mum mom dad granny grandma grandpa grandparent husband wife sister
      brother family person eldest youngest toddler morning noon afternoon evening night day hour minute moment time
      week monday tuesday wednesday thursday friday saturday sunday home house visit`,
    ),
  ].map(stemOf),
);

/** What a sentence says, as it is compared with others: see `recurrence.ts`. */
export function causeWords(sentence: string): CauseWords {
  const words = fold(sentence).match(/\p{L}+/gu) ?? [];
  const said = words.filter((word) => !stopWords.has(word) && !negations.has(word));
  const weights = new Map<string, number>();
  let weight = 0;
  // “It was like that”: nothing but words that every sentence has.
  for (const word of said.length > 0 ? said : words) {
    const stem = stemOf(word);
    if (weights.has(stem)) continue;
    const own = said.length === 0 || weakWords.has(stem) ? weak : strong;
    weights.set(stem, own);
    weight += own;
  }
  return { weights, weight, isNegated: words.some((word) => negations.has(word)) };
}

/**
 * How much two sentences have in common, from 0 to 1: the Sørensen–Dice coefficient of their words, weighted. A
 * negation that only one of them has counts as one more word that they do not share.
 */
export function likeness(a: CauseWords, b: CauseWords): number {
  const total = a.weight + b.weight + (a.isNegated === b.isNegated ? 0 : strong);
  if (total === 0) return 0;
  let shared = 0;
  for (const [word, weight] of a.weights) if (b.weights.has(word)) shared += weight;
  return (2 * shared) / total;
}

/** The words that two causes have in common. */
export const sharedWords = (a: CauseWords, b: CauseWords): readonly string[] =>
  [...a.weights.keys()].filter((word) => b.weights.has(word));

/** Whether the word names a thing, rather than who was there or when. */
export const isStrong = ({ weights }: CauseWords, word: string): boolean => weights.get(word) === strong;
