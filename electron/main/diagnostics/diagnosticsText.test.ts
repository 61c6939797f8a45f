import { createBoard } from '@shared/crdt/board';
import type { FileProblem, Screen } from '@shared/ipc/contract';
import { boardView } from '@shared/model/boardView';
import { aSnapshot } from '@shared/testing/boardMessages';
import { someSettings } from '@shared/testing/someSettings';
import { viewArbitrary } from '@shared/testing/viewArbitrary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardWith, card, edited, retro } from '../testing/boards';
import { type DiagnosticsFacts, diagnosticsText } from './diagnosticsText';

const facts = (more: Partial<DiagnosticsFacts> = {}): DiagnosticsFacts => ({
  now: Date.UTC(2026, 10, 22, 20, 15),
  versions: { Débrief: '0.1.0', Electron: '45.4.1' },
  machine: { system: 'linux 6.1 x64', memory: '120 MB' },
  settings: someSettings({ language: 'fr', theme: 'dark' }),
  screen: { kind: 'setup', recent: [] },
  board: null,
  problems: [],
  ...more,
});
const file = { name: 'Zzxq.debrief.json', folder: '~/Zzxq' };
const boardScreen = (more: Parameters<typeof aSnapshot>[0] = {}): Screen => ({
  kind: 'board',
  board: aSnapshot({ file, ...more }),
});

describe('diagnosticsText', () => {
  it('says what there is to know', () => {
    const board = boardWith([
      retro,
      card('c_1', 'Le repas'),
      card('c_2', 'La sieste'),
      { type: 'card/delete', id: 'c_2' },
    ]);
    const text = diagnosticsText(
      facts({
        screen: boardScreen({ save: { kind: 'failing', problem: { code: 'no-space' }, isKept: true } }),
        board: { view: boardView(board), board },
        problems: [{ at: Date.UTC(2026, 10, 22, 20), level: 'warn', what: 'open: half-written' }],
      }),
    );
    expect(text).toBe(`Débrief diagnostics, 2026-11-22T20:15:00.000Z

Versions
  Débrief: 0.1.0
  Electron: 45.4.1

Machine
  system: linux 6.1 x64
  memory: 120 MB

Settings
  chosenLanguage: null
  language: fr
  theme: dark
  nudge: true
  paper: a4
  quickKey: null
  isQuickKeyTaken: false
  keepReady: false
  reminder: (set)

Screen
  a board, can be written, save: failing, no-space

Board
  card happened: 1
  deletions: 1
  in the bin: 1
  retro: 1

Last problems
  2026-11-22T20:00:00.000Z warn open: half-written
`);
  });

  it('counts what two machines wrote at once', () => {
    const before = boardWith([retro, card('c_1', 'Le repas')]);
    const one = edited(before, [{ type: 'card/set-title', id: 'c_1', title: 'Midi' }], 'anna');
    const board = { ...one, records: new Map(one.records) };
    const record = board.records.get('c_1');
    if (!record) throw new Error('no card');
    board.records.set('c_1', {
      ...record,
      alternatives: { title: [{ value: 'Le dîner', stamp: '00000000000.leoc:1' }] },
    });
    expect(diagnosticsText(facts({ board: { view: boardView(board), board } }))).toContain(
      'fields with alternatives: 1',
    );
  });

  it('has none of the words of a board, whatever they are, nor where it lies', () => {
    // Words that stand nowhere else, also as parts of others.
    const secret = fc.string({
      minLength: 4,
      maxLength: 12,
      unit: fc.constantFrom('zq', 'xq', 'é', 'ž', ' '),
    });
    const marked = secret.map((text) => `Zzxq${text}`);
    const problem: FileProblem = { code: 'invalid', where: 'records.c_1.Zzxq', expected: 'Zzxq' };
    fc.assert(
      fc.property(viewArbitrary(marked), fc.constantFrom('board', 'trouble', 'setup'), (view, kind) => {
        const screen: Screen =
          kind === 'board'
            ? boardScreen({ records: [...view.values()] })
            : kind === 'trouble'
              ? { kind, file, problem, canLook: false }
              : { kind: 'setup', recent: [{ ...file, key: 'Zzxq' }] };
        // A setting that holds somebody's words, as later versions may have.
        const settings = { ...facts().settings, greeting: 'Zzxq', calm: true };
        const text = diagnosticsText(
          facts({ screen, settings, board: { view, board: createBoard('b_Zzxq') } }),
        );
        expect(text).not.toContain('Zzxq');
        expect(text).toContain('greeting: (set)');
        expect(text).toContain('calm: true');
      }),
    );
  });
});
