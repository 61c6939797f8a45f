import type { Language } from '../../shared/i18n/languages';
import type { Column, Factor, Outcome } from '../../shared/model/columns';

/** How the sample boards are told: once, in all languages side by side, so that none can lag behind. */

export type Words = Readonly<Record<Language, string>>;

export type SamplePerson = 'mum' | 'dad';

export type SampleCard = {
  /** What other cards call it; unique in the whole sample. */
  readonly key: string;
  readonly title: Words;
  readonly notes?: Words;
  readonly wentWell?: true;
  readonly minutes?: number;
  readonly affected?: readonly Words[];
  readonly factor?: Factor;
  /** Keys of cards in the column to the left. */
  readonly links?: readonly string[];
  readonly owners?: readonly SamplePerson[];
};

export type SampleRetro = {
  readonly key: string;
  readonly date: string;
  readonly title: Words;
  readonly location: Words;
  /** What became of earlier actions, by their keys. */
  readonly answers?: Readonly<Record<string, Outcome>>;
  /** Pairs kept as lessons: action → cause. */
  readonly keep?: Readonly<Record<string, string>>;
  readonly cards: Readonly<Record<Column, readonly SampleCard[]>>;
};

export const samplePeople: Readonly<Record<SamplePerson, Words>> = {
  mum: { fr: 'Maman', en: 'Mum' },
  dad: { fr: 'Papa', en: 'Dad' },
};
