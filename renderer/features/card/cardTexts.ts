import type { Command, SingleCommand } from '@shared/domain/commands';
import { inOneStep } from '@shared/domain/inOneStep';
import { longest } from '@shared/domain/longest';
import type { BoardView, Card } from '@shared/model/records';

/** Beyond this a title is folded on the card. */
const foldedAt = 280;
const foldedLines = 6;

/**
 * The command that keeps what was typed as a card's sentence, or null if that is nothing. What is beyond the longest
 * title goes in front of the notes.
 */
export function titleCommand(view: BoardView, card: Card, text: string): Command | null {
  const { id, notes } = card;
  const sentence = text.trim();
  if (sentence === '') return null;
  const title = sentence.slice(0, longest.title);
  const rest = sentence.slice(longest.title);
  const set: SingleCommand = { type: 'card/set-title', id, title };
  if (rest === '') return onBoard(view, id, [set]);
  return onBoard(view, id, [
    set,
    { type: 'card/set-notes', id, notes: [rest, notes].filter(Boolean).join('\n\n') },
  ]);
}

/** Keeps notes, without what is empty at their end. */
export const notesCommand = (view: BoardView, { id }: Card, text: string): Command =>
  onBoard(view, id, [{ type: 'card/set-notes', id, notes: text.trimEnd() }]);

/** A card that went into the bin while somebody was typing comes back with what they typed. */
function onBoard(view: BoardView, id: string, commands: readonly SingleCommand[]): Command {
  const isBinned = view.get(id)?.binnedAt != null;
  const all: readonly SingleCommand[] = isBinned ? [{ type: 'record/restore', id }, ...commands] : commands;
  return inOneStep(all);
}

/** The beginning of a title that is too long to be shown whole on a folded card; null if it is not. */
export function foldedTitle(title: string): string | null {
  const lines = title.split('\n');
  if (title.length <= foldedAt && lines.length <= foldedLines) return null;
  const few = lines.slice(0, foldedLines).join('\n');
  if (few.length <= foldedAt) return `${few}…`;
  const cut = few.slice(0, foldedAt);
  const word = cut.lastIndexOf(' ');
  const end = word > foldedAt / 2 ? word : foldedAt;
  return `${cut.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}
