import type { InvokeChannel } from '@shared/ipc/contract';
import { parsers } from '@shared/ipc/parsers';
import { err, ok } from '@shared/result';
import type { Log } from '../app/log';
import type { Handlers } from './handlers';
import type { Reply } from './reply';

/**
 * Carries out one request: guard, then parse, then the handler. Nothing from the page reaches a handler that did not
 * come from our own page and is not exactly what its channel takes. What is refused goes into the log, without its
 * content: boards are private.
 */
export async function answer<C extends InvokeChannel>(
  channel: C,
  input: unknown,
  { isTrusted, handlers, log }: { isTrusted: boolean; handlers: Handlers; log: Log },
): Promise<Reply<C>> {
  if (!isTrusted) {
    log.warn(`ipc ${channel}: refused, not sent by our own page`);
    return err({ code: 'refused-sender' });
  }
  const parsed = parsers[channel].safeParse(input);
  if (!parsed.success) {
    // Only the first step of each path: further ones may be words that somebody wrote, as the name of a chip.
    const places = new Set(parsed.error.issues.map(({ path: [first] }) => String(first ?? '(top)')));
    log.warn(`ipc ${channel}: refused, unexpected input at ${[...places].join(', ')}`);
    return err({ code: 'refused-payload' });
  }
  try {
    return ok(await handlers[channel](parsed.data));
  } catch (error) {
    log.error(`ipc ${channel}: failed`, error);
    return err({ code: 'failed' });
  }
}
