import { type Language, languages } from '../i18n/languages';
import { messages } from '../i18n/messages/messages';
import { createTranslator } from '../i18n/translator';
import { experimentParts, fallbackPlans, patterns } from '../model/actions';
import { type Column, columns, factors, type Outcome, outcomes } from '../model/columns';
import { fold } from '../search/fold';

/** The words of our exports, read backwards, in every language: what stands before a value, or for one. */
export type ExportLabels = {
  /** Label → what it introduces; the longest first, so that none is taken for the beginning of another. */
  readonly fields: readonly (readonly [label: string, field: LabelledField])[];
  readonly column: (words: string) => Column | null;
  readonly factor: (words: string) => string;
  readonly pattern: (words: string) => string;
  readonly outcome: (words: string) => Outcome | null;
  /** « 5 minutes pour s’en remettre » */
  readonly minutes: (words: string) => number | null;
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
  'export.lessonPattern': 'pattern',
  'export.owners': 'owners',
  'export.due': 'due',
  'export.answer': 'outcome',
  'export.dropped': 'dropped',
  'export.keptFor': 'lessonFor',
  'export.present': 'present',
  'export.better': 'better',
  'export.place': 'location',
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
] as const;
type SaidKey = (typeof said)[number];

export type LabelledField =
  | (typeof plain)[keyof typeof plain]
  | `plans/${(typeof fallbackPlans)[number]}`
  | `experiment/${(typeof experimentParts)[number]}`;

export function exportLabels(): ExportLabels {
  const fields: [string, LabelledField][] = [];
  const named = new Map<string, Map<string, string>>();
  const name = (kind: string, words: string, id: string) =>
    named.set(kind, (named.get(kind) ?? new Map()).set(fold(words), id));
  for (const language of languages) {
    const t = createTranslator(language);
    for (const [key, field] of Object.entries(plain)) fields.push([t(key as keyof typeof plain), field]);
    for (const plan of fallbackPlans) {
      fields.push([t('export.plan', { plan: plan.toUpperCase() }), `plans/${plan}`]);
    }
    for (const part of experimentParts) {
      fields.push([t('export.experiment', { part: t(`experiment.${part}`) }), `experiment/${part}`]);
    }
    for (const column of columns) name('column', t(`column.${column}`), column);
    for (const factor of factors) name('factor', t(`factor.${factor}`), factor);
    for (const pattern of patterns) name('pattern', t(`pattern.${pattern}`), pattern);
    for (const outcome of outcomes) name('outcome', t(`outcome.${outcome}`), outcome);
    for (const key of said) name(key, t(key), key);
  }
  const minutes = languages.flatMap(minutePatterns);
  const of = (kind: string, words: string): string | null => named.get(kind)?.get(fold(words.trim())) ?? null;
  return {
    fields: fields.sort(([a], [b]) => b.length - a.length),
    column: (words) => of('column', words.replace(/[:：]\s*$/, '')) as Column | null,
    factor: (words) => of('factor', words) ?? words,
    pattern: (words) => of('pattern', words) ?? words,
    outcome: (words) => of('outcome', words) as Outcome | null,
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

const minutePatterns = (language: Language): RegExp[] =>
  (['export.minutes_one', 'export.minutes_other'] as const).map((key) => {
    const [before = '', after = ''] = messages[language][key].split('{count}').map(fold);
    return new RegExp(`^${before}(\\d{1,6})${after}$`, 'u');
  });
