import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyText } from '../testing/nastyText';
import { noteToCard } from './noteToCard';

describe('noteToCard', () => {
  it.each([
    ['Sieste ratée', { title: 'Sieste ratée', notes: '' }],
    [
      '\uFEFF\r\n# Sieste ratée\r\n\r\nÀ cause du chien.\r\nDeux fois.\r\n',
      { title: 'Sieste ratée', notes: 'À cause du chien.\nDeux fois.' },
    ],
    ['- [ ] Compote oubliée', { title: 'Compote oubliée', notes: '' }],
    ['#tag is a word', { title: '#tag is a word', notes: '' }],
    [' \n\t\n', null],
    ['-  \n>', { title: '>', notes: '' }],
  ])('%j', (text, card) => {
    expect(noteToCard(text)).toEqual(card);
  });

  it('loses no word, whatever is in it', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    fc.assert(
      fc.property(fc.array(nastyText, { maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        const card = noteToCard(text);
        const said = words(text.replace(/^\s*\d+[.)]\s/gm, ''));
        expect(words(`${card?.title ?? ''}\n${card?.notes ?? ''}`)).toEqual(expect.arrayContaining(said));
      }),
    );
  });
});
