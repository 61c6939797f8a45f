// @vitest-environment happy-dom
import type { Bridge } from '@shared/ipc/contract';
import { parsers } from '@shared/ipc/parsers';
import { expect, it, vi } from 'vitest';
import { reportFaults } from './reportFaults';

it('tells main the kind and the places of what nobody caught, and not a word of it', async () => {
  const invoke = vi.fn((_channel: string, _input: unknown) => Promise.resolve(null));
  const report = reportFaults({ invoke } as unknown as Bridge);
  const error = Object.assign(new TypeError('Repas à 13 h 30'), {
    stack:
      'TypeError: Repas à 13 h 30\n  at a (app://debrief/assets/start-Dw_1.js:1:22)\n  at <anonymous>:1:1',
  });
  report(error);
  report('Repas');
  window.dispatchEvent(new ErrorEvent('error', { error }));
  const told = invoke.mock.calls.map(([channel, input]) => {
    expect(channel).toBe('app:page-fault');
    // Main takes it.
    return parsers['app:page-fault'].parse(input);
  });
  const fault = { kind: 'TypeError', places: ['assets/start-Dw_1.js:1:22'] };
  expect(told).toEqual([fault, { kind: 'Error', places: [] }, fault]);
});
