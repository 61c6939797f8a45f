import type { Bridge } from '@shared/ipc/contract';
import { errorKind, stackPlaces } from '@shared/ipc/stackPlaces';

/**
 * Has main note what broke on the page, from now on: the kind of each error that nobody caught and where in our own code,
 * never its message, which may quote what somebody wrote. Returns a function for those that somebody did catch.
 */
export function reportFaults(bridge: Bridge, page: Window = window): (error: unknown) => void {
  const report = (error: unknown): void => {
    const { name, stack = '' } = error instanceof Error ? error : new Error();
    const fault = { kind: errorKind(name), places: stackPlaces(stack).slice(0, 20) };
    // A page that cannot even say so has nobody to tell.
    bridge.invoke('app:page-fault', fault).catch(() => undefined);
  };
  page.addEventListener('error', ({ error }) => report(error));
  page.addEventListener('unhandledrejection', ({ reason }) => report(reason));
  return report;
}
