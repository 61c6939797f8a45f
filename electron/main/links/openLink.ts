import type { LinkProblem } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { parseWebAddress, type WebAddress } from './webAddress';

/** What to do with an address, as answered by a person who has seen the whole of it. */
export type LinkAnswer = 'open' | 'copy' | 'leave';

/**
 * Opens an address that stands on a card, after main itself has shown where it leads: the page could be in the hands of
 * whoever wrote the card. One question at a time.
 */
export function createLinkOpener({
  ask,
  open,
  copy,
}: {
  readonly ask: (address: WebAddress) => Promise<LinkAnswer>;
  readonly open: (href: string) => Promise<void>;
  readonly copy: (text: string) => void;
}): (text: string) => Promise<Result<LinkAnswer, LinkProblem>> {
  let isAsking = false;
  return async (text) => {
    const address = parseWebAddress(text);
    if (address === null || isAsking) return err({ code: 'not-opened' });
    isAsking = true;
    try {
      const answer = await ask(address);
      if (answer === 'copy') copy(address.href);
      if (answer === 'open') await open(address.href);
      return ok(answer);
    } catch {
      // There is no browser, or the system would not.
      return err({ code: 'not-opened' });
    } finally {
      isAsking = false;
    }
  };
}
