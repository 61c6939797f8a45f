/** Plurals that no ending gives away, folded; of a family's week, not of the language. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child',
    feet: 'foot',
    geese: 'goose',
    halves: 'half',
    knives: 'knife',
    leaves: 'leaf',
    loaves: 'loaf',
    men: 'man',
    mesdames: 'madame',
    messieurs: 'monsieur',
    mice: 'mouse',
    people: 'person',
    scarves: 'scarf',
    shelves: 'shelf',
    teeth: 'tooth',
    travaux: 'travail',
    wives: 'wife',
    women: 'woman',
    yeux: 'oeil',
  }),
);

/** Shorter words than this are not taken apart: « bus », « os », “gas”. */
const shortest = 4;

/**
 * What a folded word may be the plural of, in French or in English: by its ending, without a dictionary. The word may
 * be no plural at all (« mois »), so these are only ever compared with whole words. Empty for most words.
 */
export function singularsOf(word: string): readonly string[] {
  const known = irregularPlurals.get(word);
  if (known !== undefined) return [known];
  const end = word.at(-1);
  if (word.length < shortest || (end !== 's' && end !== 'x') || word.endsWith('ss')) return [];
  const found = [word.slice(0, -1)];
  // chevaux, but also tuyaux
  if (word.endsWith('aux') && !word.endsWith('eaux')) found.push(`${word.slice(0, -2)}l`);
  // babies
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  // boxes, dishes, tomatoes
  if (/(?:[sxzo]|ch|sh)es$/.test(word)) found.push(word.slice(0, -2));
  return found;
}
