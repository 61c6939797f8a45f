import { commandSchema } from '@shared/domain/commands';
import type { BoardView, Card } from '@shared/model/records';
import { describe, expect, it } from 'vitest';
import { foldedTitle, notesCommand, titleCommand } from './cardTexts';

const card: Card = {
  type: 'card',
  id: 'c_1',
  title: 'un',
  notes: 'déjà là',
  binnedAt: null,
  place: { retro: 'r_1', column: 'cause', order: 'a0' },
};
const view = (over: Partial<Card> = {}): BoardView => new Map([[card.id, { ...card, ...over }]]);

describe('what keeps a sentence', () => {
  it('trims it, and is nothing for nothing', () => {
    expect(titleCommand(view(), card, '  deux ')).toEqual({
      type: 'card/set-title',
      id: 'c_1',
      title: 'deux',
    });
    expect(titleCommand(view(), card, ' \n ')).toBeNull();
  });

  it('puts what is too long for a title in front of the notes', () => {
    const command = titleCommand(view(), card, `${'a'.repeat(100_000)}bc`);
    expect(commandSchema.safeParse(command).success).toBe(true);
    expect(command).toMatchObject({
      type: 'batch',
      commands: [{ type: 'card/set-title' }, { type: 'card/set-notes', notes: 'bc\n\ndéjà là' }],
    });
  });

  it('takes a card out of the bin that went there meanwhile', () => {
    expect(notesCommand(view({ binnedAt: 5 }), card, 'plus')).toMatchObject({
      type: 'batch',
      commands: [
        { type: 'record/restore', id: 'c_1' },
        { type: 'card/set-notes', notes: 'plus' },
      ],
    });
  });
});

describe('a title on a folded card', () => {
  it('is whole while it is short', () => {
    expect(foldedTitle('Le repas a commencé à 13 h 30')).toBeNull();
    expect(foldedTitle('a'.repeat(280))).toBeNull();
  });

  it('ends at a word', () => {
    expect(foldedTitle('mots '.repeat(100))).toMatch(/^(mots )+mots…$/);
  });

  it('is its beginning when there is no word to end at, and never half a character', () => {
    expect(foldedTitle('a'.repeat(10_000))).toBe(`${'a'.repeat(280)}…`);
    expect(foldedTitle(`a${'😀'.repeat(5_000)}`)?.match(/\p{Surrogate}/u)).toBeNull();
  });

  it('has few lines', () => {
    expect(foldedTitle('a\nb\nc\nd\ne\nf\ng')).toBe('a\nb\nc\nd\ne\nf…');
  });
});
