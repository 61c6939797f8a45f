// @vitest-environment happy-dom
import type { Command } from '@shared/domain/commands';
import { cardById } from '@shared/domain/queries';
import type { Card, RecordView } from '@shared/model/records';
import { aSnapshot } from '@shared/testing/boardMessages';
import { someSettings } from '@shared/testing/someSettings';
import { beforeEach, describe, expect, it } from 'vitest';
import { isAbout } from '../features/card/cardNudges';
import { createBoardStore } from '../store/boardStore';
import { createNudges } from './createNudges';
import { createFakeMain } from './testing/fakeMain';

const blaming = 'Mamie aurait dû prévenir';
const card = (id: string, more: Partial<Card> = {}): Card => ({
  type: 'card',
  id,
  title: 'Le four était froid',
  place: { retro: 'r_1', column: 'happened', order: 'a0' },
  binnedAt: null,
  ...more,
});
const records: readonly RecordView[] = [
  { type: 'retro', id: 'r_1', title: 'Chez mamie', date: '2026-11-22', binnedAt: null },
  { type: 'person', id: 'p_1', name: 'Papa', binnedAt: null },
  card('c_1'),
  card('c_2', { place: { retro: 'r_1', column: 'cause', order: 'a0' } }),
  card('c_well', { wentWell: true }),
];
const snapshot = aSnapshot({ records });

/** A board whose nudges read every command, as the app's do. */
function open() {
  const main = createFakeMain({ kind: 'board', board: snapshot }, someSettings({ language: 'fr' }));
  let minted = 0;
  const board = createBoardStore(snapshot, main.bridge, (kind) => `${kind}_new${minted++}`);
  main.bridge.on('board:changed', (changes) => board.applyChanges(changes));
  const nudges = createNudges(board);
  const readings: ReturnType<typeof nudges.read>[] = [];
  board.onSent((command, created) => void readings.push(nudges.read(command, created, 'fr')));
  return {
    main,
    board,
    nudges,
    /** Sends a command; the rules that it newly brought up. */
    async send(command: Command) {
      await board.send(command);
      return (await readings.at(-1))?.map(({ nudge }) => nudge.rule);
    },
    /** The rule that shows on a card. */
    ruleOf(id: string) {
      const [now, found] = [cardById(board.get().view, id), nudges.found.get().get(id)];
      return now && found && isAbout(now, found) ? found.nudge.rule : null;
    },
  };
}
const titled = (id: string, title: string): Command => ({ type: 'card/set-title', id, title });

beforeEach(() => localStorage.clear());

describe('what somebody has finished writing', () => {
  it('is read when it was added, changed, or noted', async () => {
    const { send, ruleOf } = open();
    expect(
      await send({ type: 'card/add', retro: 'r_1', column: 'action', title: 'Faire attention' }),
    ).toEqual(['G']);
    expect(ruleOf('c_new0')).toBe('G');
    expect(await send(titled('c_1', blaming))).toEqual(['A']);
    expect(await send({ type: 'card/set-notes', id: 'c_2', notes: 'Parce que Papa a oublié.' })).toEqual([
      'F',
    ]);
    expect([ruleOf('c_1'), ruleOf('c_2')]).toEqual(['A', 'F']);
  });

  it('is news only if the card had no such suggestion before', async () => {
    const { send } = open();
    expect(await send(titled('c_1', blaming))).toEqual(['A']);
    expect(await send(titled('c_1', `${blaming} du retard`))).toEqual([]);
    expect(await send(titled('c_1', 'C’est la faute de Papi'))).toEqual(['C']);
  });

  it('has no suggestion any more once it is said another way; the notes do not answer for the sentence', async () => {
    const { board, send, ruleOf } = open();
    await send(titled('c_1', blaming));
    await send({ type: 'card/set-notes', id: 'c_1', notes: 'Vers 13 h.' });
    expect(ruleOf('c_1')).toBe('A');
    await send(titled('c_1', 'Le repas a commencé à 13 h 30'));
    expect(ruleOf('c_1')).toBeNull();
    // As an undo would.
    await board.send(titled('c_1', blaming));
    expect(ruleOf('c_1')).toBe('A');
  });

  it('is each line of a list', async () => {
    const { send, nudges } = open();
    const add = (title: string) => ({ type: 'card/add', retro: 'r_1', column: 'cause', title }) as const;
    await send({
      type: 'batch',
      commands: [add('Erreur humaine'), add('Une seule clé'), add('C’est inadmissible')],
    });
    expect([...nudges.found.get().keys()]).toEqual(['c_new0', 'c_new2']);
  });

  it('is left alone on a card that went well, and when nothing was written', async () => {
    const { send, nudges } = open();
    expect(await send(titled('c_well', blaming))).toEqual([]);
    expect(await send({ type: 'card/move', id: 'c_1', column: 'action', after: null })).toEqual([]);
    expect(nudges.found.get().size).toBe(0);
  });
});

describe('a suggestion', () => {
  it('is about the card only as long as the text, the column and the sun are what they were', async () => {
    const { send, nudges } = open();
    await send(titled('c_1', blaming));
    const found = nudges.found.get().get('c_1');
    if (!found) throw new Error('nothing found');
    const now = card('c_1', { title: blaming });
    expect(isAbout(now, found)).toBe(true);
    expect(isAbout({ ...now, title: 'Autre chose' }, found)).toBe(false);
    expect(isAbout({ ...now, wentWell: true }, found)).toBe(false);
    expect(isAbout({ ...now, place: { ...now.place, column: 'action' } }, found)).toBe(false);
    expect(isAbout({ ...now, notes: 'Vers midi' }, found)).toBe(true);
  });

  it('that was waved away stays away: that rule, on that card, after the app was closed, too', async () => {
    const first = open();
    await first.send(titled('c_1', blaming));
    first.nudges.dismiss('c_1');
    expect(first.ruleOf('c_1')).toBeNull();
    for (const { send, ruleOf } of [first, open()]) {
      await send(titled('c_1', 'Papi aurait dû appeler'));
      expect(ruleOf('c_1')).toBeNull();
      await send(titled('c_2', blaming));
      expect(ruleOf('c_2')).toBe('A');
      await send(titled('c_1', 'C’est toujours pareil'));
      expect(ruleOf('c_1')).toBe('B');
    }
  });
});
