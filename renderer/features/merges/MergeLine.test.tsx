// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import type { Bridge, Merge } from '@shared/ipc/contract';
import { aSnapshot } from '@shared/testing/boardMessages';
import { aCard, aPerson, aRetro, marks } from '@shared/testing/views';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BridgeContext } from '../../bridge/BridgeContext';
import { createBoardStore } from '../../store/boardStore';
import { I18nContext } from '../../ui/I18n';
import { MergeLine } from './MergeLine';

// The report comes in a file of its own, which takes a while on a slow machine.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const many = Array.from({ length: 31 }, (_, n) => aCard(`c_${n}`, 'r_1', 'action', `Idée ${n}`));
const records = [
  ...many,
  aRetro('r_0', '2026-11-15', { title: 'L’autre fois' }),
  aRetro('r_1', '2026-11-22'),
  aCard('c_moved', 'r_1', 'cause', 'Le four'),
  aCard('c_gone', 'r_1', 'happened', 'Les pleurs', { binnedAt: 1 }),
  aCard('c_new', 'r_1', 'action', 'Le petit pot'),
  aRetro('r_2', '2026-11-29', { separately: true }),
  aCard('c_secret', 'r_2', 'happened', 'Le secret', { author: 'p_1' }),
  aCard('c_draft', 'r_2', 'happened', 'Le brouillon', { author: 'p_1', binnedAt: 1 }),
  { ...aPerson('p_1', 'Papa'), machines: marks('papa1') },
];
const entry = { paths: [], writers: ['papa1'], otherPlace: null };
const evening: Merge = {
  at: new Date(2026, 10, 22, 14, 2).getTime(),
  source: { kind: 'file' },
  whileAway: false,
  records: [
    {
      ...entry,
      id: 'c_moved',
      what: 'changed',
      paths: ['notes', 'affected/la sieste'],
      otherPlace: { retro: 'r_0', column: 'action', order: 'a1' },
    },
    { ...entry, id: 'c_gone', what: 'binned' },
    { ...entry, id: 'c_new', what: 'added' },
  ],
};

async function report(language: 'fr' | 'en', merge: Merge) {
  const bridge = { invoke: async () => null, on: () => () => undefined } as unknown as Bridge;
  const machine = { replica: 'mine1', person: 'p_1', mayAsk: false };
  const board = createBoardStore(aSnapshot({ records, merges: [merge], machine }), bridge, () => 'x');
  const onShow = vi.fn();
  const t = createTranslator(language);
  render(
    <BridgeContext value={bridge}>
      <I18nContext value={{ t, language }}>
        <MergeLine board={board} onUndo={() => undefined} onShow={onShow} versionsOf={() => null} />
      </I18nContext>
    </BridgeContext>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button'));
  return { user, onShow, dialog: await screen.findByRole('dialog', { name: t('merges.title') }) };
}

const rows = (dialog: HTMLElement) => within(dialog).getAllByRole('listitem');

describe('the report of what a merge brought', () => {
  it.each([
    [
      'fr',
      [
        'Le fourChangé : Notes, Qui ou quoi a été touché : la siesteDéplacée des deux côtés ; l’autre place était Actions, dans « L’autre fois »',
        'Les pleursMise à la corbeille',
        'Le petit potAjout',
      ],
    ],
    [
      'en',
      [
        'Le fourChanged: Notes, Who or what it affected: la siesteMoved on both sides; the other place was Action items, in “L’autre fois”',
        'Les pleursPut into the bin',
        'Le petit potNew',
      ],
    ],
  ] as const)('says of each record what became of it (%s)', async (language, words) => {
    const { dialog } = await report(language, evening);
    expect(rows(dialog).map(({ textContent }) => textContent?.replaceAll('\u202f', ' '))).toEqual(words);
  });

  it.each([
    ['fr', '2 cartes, pas encore montrées'],
    ['en', '2 cards, not shown yet'],
  ] as const)(
    'only counts what is written separately and waits to be revealed (%s)',
    async (language, words) => {
      const records = [
        ...evening.records,
        { ...entry, id: 'c_secret', what: 'added' as const },
        { ...entry, id: 'c_draft', what: 'binned' as const },
      ];
      const { dialog } = await report(language, { ...evening, records });
      expect(rows(dialog)).toHaveLength(3);
      expect(dialog.textContent).toContain(words);
      expect(dialog.textContent).not.toMatch(/Le secret|Le brouillon/);
    },
  );

  it('leads to each that is still on the board', async () => {
    const { user, onShow, dialog } = await report('en', evening);
    const [, gone] = within(dialog).getAllByRole('button') as HTMLButtonElement[];
    expect(gone?.disabled).toBe(true);
    await user.click(within(dialog).getByRole('button', { name: 'Le petit pot' }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith('c_new');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names who wrote what where several did, and counts what it does not list', async () => {
    const papas = many.map(({ id }) => ({ ...entry, id, what: 'added' }) as const);
    const { dialog } = await report('en', {
      ...evening,
      records: [{ ...entry, id: 'c_moved', what: 'added', writers: ['leoc2'] }, ...papas],
    });
    expect(rows(dialog)[0]?.textContent).toContain('On another computer');
    expect(rows(dialog)[1]?.textContent).toContain('Papa');
    expect(rows(dialog)).toHaveLength(30);
    expect(dialog.textContent).toContain('… and 2 more');
  });
});
