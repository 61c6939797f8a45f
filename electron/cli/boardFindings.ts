import type { Board } from '@shared/crdt/board';
import { lessonsOf } from '@shared/domain/lessons';
import { binOf, peopleOf, retrosOf } from '@shared/domain/queries';
import { compareText } from '@shared/json';
import { boardView } from '@shared/model/boardView';
import type { BoardView, Card } from '@shared/model/records';
import { countChoices } from './mergeSummary';

/** Something that a board which reads well may still hold, and that somebody may want to know. */
export type Finding =
  | { readonly code: 'lost-card'; readonly id: string; readonly target: string }
  | { readonly code: 'card-of-binned'; readonly id: string; readonly target: string }
  | { readonly code: 'dangling'; readonly id: string; readonly field: string; readonly target: string };

export type BoardSummary = {
  readonly counts: {
    readonly retros: number;
    readonly cards: number;
    readonly people: number;
    readonly lessons: number;
    readonly binned: number;
  };
  /** Fields of which two versions wait for somebody to choose. */
  readonly twoVersions: number;
  /** Types of records that this version does not know and keeps as they are → how many there are. */
  readonly unknownTypes: ReadonlyMap<string, number>;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
};

export function summariseBoard(board: Board): BoardSummary {
  const view = boardView(board);
  const cards = [...view.values()]
    .filter((record): record is Card => record.type === 'card' && record.binnedAt === null)
    .sort((a, b) => compareText(a.id, b.id));
  const unknownTypes = new Map<string, number>();
  for (const [id, { fields }] of board.records) {
    if (!view.has(id))
      unknownTypes.set(String(fields.type), (unknownTypes.get(String(fields.type)) ?? 0) + 1);
  }
  return {
    counts: {
      retros: retrosOf(view).length,
      cards: cards.length,
      people: peopleOf(view).length,
      lessons: lessonsOf(view).length,
      binned: binOf(view).length,
    },
    twoVersions: countChoices(board),
    unknownTypes,
    findings: cards.flatMap((card) => [...placeFindings(view, card), ...linkFindings(board, card)]),
  };
}

function placeFindings(view: BoardView, { id, place }: Card): Finding[] {
  const retro = view.get(place.retro);
  if (retro?.type !== 'retro') return [{ code: 'lost-card', id, target: place.retro }];
  return retro.binnedAt === null ? [] : [{ code: 'card-of-binned', id, target: place.retro }];
}

/** Entries that name a record which is not in the file; one in the bin is still there. */
const linkFindings = ({ records }: Board, card: Card): Finding[] =>
  (['because', 'links', 'owners', 'outcomes', 'goOn', 'lessonFor', 'cameTrue'] as const).flatMap((field) =>
    Object.keys(card[field] ?? {})
      .filter((target) => !records.has(target))
      .map((target): Finding => ({ code: 'dangling', id: card.id, field, target })),
  );
