import type { Language } from '../i18n/languages';
import type { Translate } from '../i18n/translator';

/** An action that waits for a signal, in the two halves of one sentence. */
type IfThen = {
  /** « Si la sieste a 30 min de retard, alors » */
  readonly condition: string;
  /** « on part avant le dessert »: as long as the title it is made of, so that places in the one are places in the other. */
  readonly then: string;
};

/** A signal that brings its own conjunction keeps it. */
const conjunction: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:s[’']ils?|si|quand|lorsqu(?:e|[’'])|d[eè]s|au moindre|à chaque|chaque fois)(?=[\s’'])/iu,
  en: /^(?:if|when|whenever|as soon as|once|the moment|at the first)\s/iu,
};

/**
 * Puts a signal and what to do then into one sentence. Capitals in front go, except those of names: a word that stays
 * capital, such as “TV” or “I”, or one of `names`.
 */
export function ifThen(
  { signal, title }: { readonly signal: string; readonly title: string },
  {
    t,
    language,
    names,
  }: { readonly t: Translate; readonly language: Language; readonly names: readonly string[] },
): IfThen {
  const bare = signal.trim().replace(/[\s.,;:]+$/u, '');
  const then = withoutCapital(title, names);
  if (conjunction[language].test(bare)) return { condition: t('plan.whenThen', { when: bare }), then };
  const small = withoutCapital(bare, names);
  const isElided = language === 'fr' && /^ils?\s/u.test(small);
  return {
    condition: isElided ? `S’${small}, ${t('plan.then')}` : t('plan.ifThen', { signal: small }),
    then,
  };
}

function withoutCapital(text: string, names: readonly string[]): string {
  const [first = ''] = text;
  const word = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
  const isName = names.some((name) => name === word || name.startsWith(`${word} `));
  const small = first.toLowerCase();
  const isUsual = word !== 'I' && word.slice(1) === word.slice(1).toLowerCase();
  return isName || !isUsual || small.length !== first.length ? text : small + text.slice(first.length);
}
