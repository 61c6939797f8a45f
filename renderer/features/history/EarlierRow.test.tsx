// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import type { Bridge } from '@shared/ipc/contract';
import { ok } from '@shared/result';
import { aSnapshot, someChanges } from '@shared/testing/boardMessages';
import { aRetro } from '@shared/testing/views';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BridgeContext } from '../../bridge/BridgeContext';
import { BoardContext } from '../../store/BoardContext';
import { createBoardStore } from '../../store/boardStore';
import { I18nContext } from '../../ui/I18n';
import { EarlierRow } from './EarlierRow';

afterEach(cleanup);

describe('the earlier state that one comes back from', () => {
  it('has the focus once: a change from elsewhere does not take it back from where it went', () => {
    const bridge = { invoke: async () => ok(null), on: () => () => undefined } as unknown as Bridge;
    const board = createBoardStore(aSnapshot({ records: [] }), bridge, (kind) => `${kind}_new`);
    render(
      <I18nContext value={{ t: createTranslator('en'), language: 'en' }}>
        <BridgeContext value={bridge}>
          <BoardContext value={board}>
            <EarlierRow at={1} isSought onLook={() => undefined} />
            <button type="button">elsewhere</button>
          </BoardContext>
        </BridgeContext>
      </I18nContext>,
    );
    const [row, elsewhere] = screen.getAllByRole('button');
    expect(document.activeElement).toBe(row);
    elsewhere?.focus();
    act(() => board.applyChanges(someChanges({ records: [aRetro('r_1', '2026-11-22')] })));
    expect(document.activeElement).toBe(elsewhere);
  });
});
