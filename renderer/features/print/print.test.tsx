// @vitest-environment happy-dom
import { unveiled, veiledCards } from '@shared/domain/veil';
import { createContext } from '@shared/export/exportContext';
import { retroBlocks } from '@shared/export/retroBlocks';
import { createTranslator } from '@shared/i18n/translator';
import type { Bridge } from '@shared/ipc/contract';
import type { Retro } from '@shared/model/records';
import { err, ok } from '@shared/result';
import { nastyText } from '@shared/testing/nastyText';
import { viewArbitrary } from '@shared/testing/viewArbitrary';
import { aCard, aRetro, viewOf } from '@shared/testing/views';
import { cleanup, render, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { BridgeContext } from '../../bridge/BridgeContext';
import { I18nContext } from '../../ui/I18n';
import { toasts } from '../../ui/toasts';
import { DocumentSheet } from './DocumentSheet';
import { PrintedSheet } from './PrintedSheet';
import { type PrintJob, printJob } from './printJob';

const t = createTranslator('en');
afterEach(() => {
  cleanup();
  toasts.set([]);
});

const show = (children: ReactNode, invoke: Bridge['invoke'] = async () => ok(null) as never) =>
  render(
    <BridgeContext value={{ invoke, on: () => () => undefined }}>
      <I18nContext value={{ t, language: 'en' }}>{children}</I18nContext>
    </BridgeContext>,
  );

const textsIn = (node: Nodes): string[] => {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
};

describe('the sheet of a retrospective', () => {
  it('says everything that its export says, in the same order', () => {
    fc.assert(
      fc.property(viewArbitrary(nastyText), (view) => {
        const retro = [...view.values()].find((record): record is Retro => record.type === 'retro');
        if (!retro) return;
        const { container } = show(<DocumentSheet what={{ kind: 'retro', retro: retro.id }} view={view} />);
        const context = createContext(unveiled(view), { boardId: '', language: 'en', t });
        const said = retroBlocks(context, retro, 1).flatMap(textsIn);
        const count = veiledCards(view, retro.id).length;
        const held = count > 0 ? t('apart.hidden', { count }) : '';
        expect(container.textContent).toBe(said.join('') + held);
        cleanup();
      }),
      { numRuns: 30 },
    );
  });

  it('says how much waits to be revealed, and not what', () => {
    const view = viewOf(
      aRetro('r_1', '2026-11-22', { separately: true }),
      aCard('c_1', 'r_1', 'happened', 'Lunch was late'),
      aCard('c_2', 'r_1', 'happened', 'I was afraid', { author: 'p_ana' }),
    );
    const { container } = show(<DocumentSheet what={{ kind: 'retro', retro: 'r_1' }} view={view} />);
    expect(container.textContent).toContain('Lunch was late');
    expect(container.textContent).not.toContain('I was afraid');
    expect(container.textContent).toContain('1 card, not shown yet');
  });

  it('has a box for each action, ticked where it worked', () => {
    const view = viewOf(
      aRetro('r_1', '2026-11-22'),
      aCard('c_1', 'r_1', 'action', 'Eat first', { outcomes: { r_1: 'worked' } }),
      aCard('c_2', 'r_1', 'action', 'Leave early'),
      aCard('c_3', 'r_1', 'cause', 'Nothing to eat'),
    );
    const { container } = show(<DocumentSheet what={{ kind: 'retro', retro: 'r_1' }} view={view} />);
    const boxes = [...container.querySelectorAll<HTMLElement>('[data-task]')];
    expect(boxes.map(({ dataset }) => dataset.task)).toEqual(['done', 'open']);
  });
});

describe('a sheet', () => {
  it.each([
    ['pdf', ok({ name: 'x.pdf', folder: '~' }), t('export.done', { name: 'x.pdf', folder: '~' })],
    ['paper', ok(null), t('print.sent')],
    ['paper', err({ code: 'no-printer' }), t('print.noPrinter')],
    ['paper', err({ code: 'print-failed', reason: 'jam' }), t('print.failed', { reason: 'jam' })],
    [
      'pdf',
      err({ code: 'write-failed', reason: 'ENOSPC' }),
      t('export.problem.write-failed', { reason: 'ENOSPC' }),
    ],
    ['paper', err({ code: 'cancelled' }), null],
  ] as const)('to %s is there while it is printed, and gone after %j', async (to, outcome, words) => {
    const job: PrintJob = { what: { kind: 'lessons' }, to };
    printJob.set(job);
    const asked: string[] = [];
    show(<PrintedSheet job={job}>Leave early</PrintedSheet>, async (channel) => {
      asked.push(`${channel}: ${document.querySelector('[data-sheet]')?.textContent}`);
      return outcome as never;
    });
    await waitFor(() => expect(printJob.get()).toBeNull());
    expect(asked).toEqual([`print:${to === 'pdf' ? 'to-pdf' : 'open'}: Leave early`]);
    expect(toasts.get().map(({ text }) => text)).toEqual(words === null ? [] : [words]);
  });
});
