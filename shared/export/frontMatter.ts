import { Document, Scalar } from 'yaml';
import type { Language } from '../i18n/languages';
import { oneLine } from './readableText';

/**
 * What programs (and Obsidian's properties) read about an export. The keys are English in every language and are part
 * of the format: none is renamed or left out, what is unknown is null.
 */
export type FrontMatter = LessonsMatter | RetroMatter | BoardMatter | LeavingMatter;

type Common = { readonly title: string; readonly board: string; readonly language: Language };
/** The dates (yyyy-mm-dd) of the first and the last retrospective. */
type Span = { readonly from: string | null; readonly to: string | null };

type LessonsMatter = Common &
  Span & { readonly type: 'debrief-lessons'; readonly lessons: number; readonly retrospectives: number };

type RetroMatter = Common & {
  readonly type: 'debrief-retrospective';
  readonly retrospective: string;
  readonly date: string;
  readonly place: string | null;
  readonly facts: number;
  readonly causes: number;
  readonly actions: number;
};

type LeavingMatter = Common & { readonly type: 'debrief-leaving'; readonly place: string | null };

type BoardMatter = Common &
  Span & {
    readonly type: 'debrief-board';
    readonly lessons: number;
    readonly retrospectives: number;
    readonly cards: number;
  };

/** The YAML between the fences. What people typed is always quoted, so that no reader takes it for anything else. */
export function frontMatterYaml(matter: FrontMatter): string {
  const values: Record<string, unknown> = { ...matter, title: quoted(matter.title) };
  if ('place' in matter && matter.place !== null) values.place = quoted(matter.place);
  return new Document(values).toString({ lineWidth: 0 }).trimEnd();
}

function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(oneLine(text));
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
