import type { Candidate, FileContent } from './candidate';
import { type Contents, textOf } from './contents';

/** What is still there after two machines' files were merged. */
export type Kept = {
  /** Of the texts that both machines wrote into the same fields, those that can still be had. */
  readonly texts: number;
  readonly allTexts: number;
  /** Of the notes that were written on one machine while the other deleted the card: those that are still there. */
  readonly edits: number;
  /** … and those that are still there on a card that has its title as well. */
  readonly editsOnCards: number;
  readonly allEdits: number;
};

/** The files of two machines that started from the same board and changed it without knowing of each other. */
type TwoFiles = { readonly ana: FileContent; readonly leo: FileContent };

export function writeFiles<D>(candidate: Candidate<D>, { cards, edits }: Contents): TwoFiles {
  const made = candidate.create(cards);
  const content = candidate.encode(made);
  candidate.free?.(made);
  const fileOf = (replica: 'ana' | 'leo'): FileContent => {
    const doc = candidate.edit(candidate.open(content, replica), edits[replica]);
    const file = candidate.encode(doc);
    candidate.free?.(doc);
    return file;
  };
  return { ana: fileOf('ana'), leo: fileOf('leo') };
}

export function lookFor<D>(candidate: Candidate<D>, doc: D, { sameText, underDelete }: Contents): Kept {
  const has = (id: string, field: string, replica: 'ana' | 'leo'): boolean =>
    candidate.versions(doc, id, field).includes(textOf(replica, id, field));
  const replicas = ['ana', 'leo'] as const;
  const texts = sameText.flatMap((id) => replicas.filter((replica) => has(id, 'title', replica)));
  const edits = underDelete.filter((id) => replicas.some((replica) => has(id, 'notes', replica)));
  const onCards = edits.filter((id) => typeof candidate.versions(doc, id, 'title')[0] === 'string');
  return {
    texts: texts.length,
    allTexts: 2 * sameText.length,
    edits: edits.length,
    editsOnCards: onCards.length,
    allEdits: underDelete.length,
  };
}

export const isAllKept = ({ texts, allTexts, editsOnCards, allEdits }: Kept): boolean =>
  texts === allTexts && editsOnCards === allEdits;
