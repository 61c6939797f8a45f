import type { Language } from '../../shared/i18n/languages';
import type { ExperimentPart, FallbackPlan, Pattern } from '../../shared/model/actions';
import type { Column, Factor, Outcome } from '../../shared/model/columns';

/** How the sample boards are told: once, in all languages side by side, so that none can lag behind. */

export type Words = Readonly<Record<Language, string>>;

export type SamplePerson = 'mum' | 'dad';

export type SampleCard = {
  /** What other cards call it; unique in the whole sample. */
  readonly key: string;
  readonly title: Words;
  readonly notes?: Words;
  readonly tradeOff?: true;
  readonly wentWell?: true;
  /** From and to, hh:mm. */
  readonly time?: readonly [string, string | null];
  readonly minutes?: number;
  readonly affected?: readonly Words[];
  /** What led to what, as an outline: how deep each line stands, and its words. */
  readonly cascade?: readonly (readonly [level: number, line: Words])[];
  /** The line of it at which it could have been cut. */
  readonly cut?: number;
  readonly factor?: Factor;
  readonly canChange?: boolean;
  /** Keys of the causes behind it. */
  readonly because?: readonly string[];
  /** Keys of cards in the column to the left. */
  readonly links?: readonly string[];
  readonly owners?: readonly SamplePerson[];
  readonly due?: string;
  readonly signal?: Words;
  readonly pattern?: Pattern;
  readonly plans?: Readonly<Partial<Record<FallbackPlan, Words>>>;
  readonly experiment?: Readonly<Partial<Record<ExperimentPart, Words>>>;
};

export type SampleRetro = {
  readonly key: string;
  readonly date: string;
  readonly title: Words;
  readonly location: Words;
  readonly present: readonly SamplePerson[];
  /** What became of earlier actions, by their keys, perhaps with a word about it. */
  readonly answers?: Readonly<Record<string, Outcome | readonly [Outcome, Words]>>;
  /** Pairs kept as lessons: action → cause. */
  readonly keep?: Readonly<Record<string, string>>;
  readonly cards: Readonly<Record<Column, readonly SampleCard[]>>;
};

export const samplePeople: Readonly<Record<SamplePerson, Words>> = {
  mum: { fr: 'Maman', en: 'Mum' },
  dad: { fr: 'Papa', en: 'Dad' },
};
