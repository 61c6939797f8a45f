import { describe, expect, it } from 'vitest';
import type { RecordView } from '../model/records';
import { viewAfter } from '../testing/importing';
import { boardToCsv } from './boardToCsv';

const view = viewAfter([
  { type: 'retro/create', id: 'r_1', title: 'Nana', date: '2026-11-22' },
  { type: 'card/add', retro: 'r_1', column: 'happened', title: '=HYPERLINK("http://x","y")' },
  { type: 'card/add', retro: 'r_1', column: 'cause', title: 'Un « mot » ; et "deux", sur\ndeux lignes' },
]);

describe('boardToCsv', () => {
  it('opens in the spreadsheet people have: a byte order mark, the separator of the language', () => {
    expect(boardToCsv(view, 'fr')).toMatch(/^\uFEFFDate;Rétrospective;Lieu;Colonne;Carte;/);
    expect(boardToCsv(view, 'en')).toMatch(/^\uFEFFDate,Retrospective,Place,Column,Card,/);
    expect(boardToCsv(view, 'fr')).toContain('"Un « mot » ; et ""deux"", sur\ndeux lignes"');
  });

  it('keeps a spreadsheet from carrying out what people wrote', () => {
    expect(boardToCsv(view, 'en')).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
  });

  it('names who does it in an order of names alone, so that an import that meets them in another one says the same', () => {
    const owned = viewAfter(
      [
        { type: 'person/add', id: 'p_1', name: 'Papa' },
        { type: 'person/add', id: 'p_2', name: 'Maman' },
        { type: 'card/add', id: 'c_jar', retro: 'r_1', column: 'action', title: 'Deux bocaux' },
        { type: 'card/set-owner', id: 'c_jar', person: 'p_1', owner: true },
        { type: 'card/set-owner', id: 'c_jar', person: 'p_2', owner: true },
      ],
      undefined,
      view,
    );
    expect(boardToCsv(owned, 'fr')).toContain('Deux bocaux;;;;;;;Maman · Papa;');
  });

  it('has the cards whose retrospective is in the bin, too: an export is complete', () => {
    const retro = view.get('r_1') as RecordView;
    const stray = new Map([...view, ['r_1', { ...retro, binnedAt: 1 }]]);
    expect(boardToCsv(stray, 'en')).toContain('\r\n,,,Root cause,"Un « mot »');
  });
});
