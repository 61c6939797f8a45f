import { heldName } from '../export/heldName';
import { type Language, languages } from '../i18n/languages';
import { messagesIn } from '../i18n/messages/messages';
import { createTranslator } from '../i18n/translator';
import { experimentParts, patterns } from '../model/actions';
import { type Column, columns, factors, type Outcome, outcomes } from '../model/columns';
import { type Held, held, scenarioPlans } from '../model/playbook';
import { fold } from '../search/fold';

/** The words of our exports, read backwards, in every language: what stands before a value, or for one. */
export type ExportLabels = {
  /** Label → what it introduces; the longest first, so that none is taken for the beginning of another. */
  readonly fields: readonly (readonly [label: string, field: LabelledField])[];
  readonly column: (words: string) => Column | null;
  readonly factor: (words: string) => string;
  readonly pattern: (words: string) => string;
  readonly outcome: (words: string) => Outcome | null;
  readonly held: (words: string) => Held | null;
  /** « 5 minutes pour s’en remettre » */
  readonly minutes: (words: string) => number | null;
  /** Whether the words begin as those that say how often a scenario came true. */
  readonly cameTrue: (words: string) => boolean;
  /** Whether the words are that message, in any language. */
  readonly is: (key: SaidKey, words: string) => boolean;
};

const plain = {
  'export.when': 'when',
  'export.cascade': 'cascade',
  'export.affected': 'affected',
  'export.factor': 'factor',
  'export.because': 'because',
  'export.madePossible': 'links',
  'export.answers': 'links',
  'export.linkedTo': 'links',
  'export.signal': 'signal',
  'export.pattern': 'pattern',
  'export.owners': 'owners',
  'export.due': 'due',
  'export.answer': 'outcome',
  'export.dropped': 'dropped',
  'export.keptFor': 'lessonFor',
  'export.present': 'present',
  'export.better': 'better',
  'export.place': 'location',
  'export.scenarioSignal': 'scenarioSignal',
  'export.singlePoint': 'singlePoint',
  'export.source': 'source',
  'export.cameTrue': 'cameTrue',
  'export.weakSignal': 'weakSignal',
  'export.threshold': 'threshold',
  'export.mayPull': 'mayPull',
} as const;

const said = [
  'export.lessonsTitle',
  'export.boardTitle',
  'export.strays',
  'export.noCards',
  'export.noLessons',
  'export.cut',
  'export.canChange',
  'export.fixed',
  'export.kept',
  'card.tradeOff',
  'playbook.title',
  'scenario.title',
  'breaker.title',
  'kit.heading',
] as const;
type SaidKey = (typeof said)[number];

export type LabelledField =
  | (typeof plain)[keyof typeof plain]
  | `plans/${(typeof scenarioPlans)[number]}`
  | `experiment/${(typeof experimentParts)[number]}`;

export function exportLabels(): ExportLabels {
  const fields: [string, LabelledField][] = [];
  const named = new Map<string, Map<string, string>>();
  const name = (kind: string, words: string, id: string) =>
    named.set(kind, (named.get(kind) ?? new Map()).set(fold(words), id));
  for (const language of languages) {
    const t = createTranslator(language);
    for (const [key, field] of Object.entries(plain)) fields.push([t(key as keyof typeof plain), field]);
    for (const plan of scenarioPlans) {
      fields.push([t('export.plan', { plan: plan.toUpperCase() }), `plans/${plan}`]);
    }
    for (const part of experimentParts) {
      fields.push([t('export.experiment', { part: t(`experiment.${part}`) }), `experiment/${part}`]);
    }
    for (const column of columns) name('column', t(`column.${column}`), column);
    for (const factor of factors) name('factor', t(`factor.${factor}`), factor);
    for (const pattern of patterns) name('pattern', t(`pattern.${pattern}`), pattern);
    for (const outcome of outcomes) name('outcome', t(`outcome.${outcome}`), outcome);
    for (const one of held) name('held', heldName(t, one), one);
    for (const key of said) name(key, t(key), key);
  }
  const minutes = languages.flatMap((language) => counted(language, 'export.minutes', '$'));
  const times = languages.flatMap((language) => counted(language, 'scenario.cameTrue', '(?: · |$)'));
  const of = (kind: string, words: string): string | null => named.get(kind)?.get(fold(words.trim())) ?? null;
  return {
    fields: fields.sort(([a], [b]) => b.length - a.length),
    column: (words) => of('column', words.replace(/[:：]\s*$/, '')) as Column | null,
    factor: (words) => of('factor', words) ?? words,
    pattern: (words) => of('pattern', words) ?? words,
    outcome: (words) => of('outcome', words) as Outcome | null,
    held: (words) => of('held', words) as Held | null,
    cameTrue: (words) => times.some((pattern) => pattern.test(fold(words))),
    minutes: (words) => {
      for (const pattern of minutes) {
        const [, digits] = pattern.exec(fold(words)) ?? [];
        if (digits !== undefined) return Number(digits);
      }
      return null;
    },
    is: (key, words) => of(key, words) !== null,
  };
}

/** A message with a count, read backwards: the number is what its pattern captures. */
const counted = (language: Language, key: CountedKey, end: string): RegExp[] =>
  ([`${key}_one`, `${key}_other`] as const).map((form) => {
    const words = messagesIn(language)[form].split('{count}').map(fold);
    return new RegExp(`^${words.join('(\\d{1,6})')}${end}`, 'u');
  });
type CountedKey = 'export.minutes' | 'scenario.cameTrue';
