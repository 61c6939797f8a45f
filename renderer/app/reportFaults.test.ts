// @vitest-environment happy-dom
import type { Bridge } from '@shared/ipc/contract';
import { parsers } from '@shared/ipc/parsers';
import { expect, it, vi } from 'vitest';
import { RequestFault } from '../bridge/RequestFault';
import { reportFaults } from './reportFaults';

/** What main is told while `breakThings` runs, as it takes it. Each page has its own listeners. */
function told(breakThings: (report: (error: unknown) => void, page: Window) => void): readonly unknown[] {
  const invoke = vi.fn((_channel: string, _input: unknown) => Promise.resolve(null));
  const page = new EventTarget() as Window;
  breakThings(reportFaults({ invoke } as unknown as Bridge, page), page);
  return invoke.mock.calls.map(([channel, input]) => {
    expect(channel).toBe('app:page-fault');
    return parsers['app:page-fault'].parse(input);
  });
}

it('tells main the kind and the places of what nobody caught, and not a word of it', () => {
  const error = Object.assign(new TypeError('Repas à 13 h 30'), {
    stack:
      'TypeError: Repas à 13 h 30\n  at a (app://debrief/assets/start-Dw_1.js:1:22)\n  at <anonymous>:1:1',
  });
  const faults = told((report, page) => {
    report(error);
    report('Repas');
    page.dispatchEvent(new ErrorEvent('error', { error }));
  });
  const fault = { kind: 'TypeError', places: ['assets/start-Dw_1.js:1:22'] };
  expect(faults).toEqual([fault, { kind: 'NoError', places: [] }, fault]);
});

it('says which request was not carried out, and why', () => {
  const faults = told((report) => {
    report(new RequestFault('board:undo', new Error('refused-payload')));
    report(new RequestFault('board:command', new Error('Error invoking remote method: Repas')));
  });
  expect(faults).toMatchObject([
    { kind: 'refused-payload', request: 'board:undo' },
    { kind: 'no-answer', request: 'board:command' },
  ]);
});

it('names the place of what was thrown and is no error', () => {
  const filename = 'app://debrief/assets/start-Dw_1.js';
  const faults = told((_report, page) =>
    page.dispatchEvent(new ErrorEvent('error', { message: 'Uncaught 7', filename, lineno: 1, colno: 22 })),
  );
  expect(faults).toEqual([{ kind: 'NoError', places: ['assets/start-Dw_1.js:1:22'] }]);
});

it('leaves alone a size that is looked at once more in the next frame', () => {
  const message = 'ResizeObserver loop completed with undelivered notifications.';
  expect(told((_report, page) => page.dispatchEvent(new ErrorEvent('error', { message })))).toEqual([]);
});
