import type { Bridge, PageFault } from '@shared/ipc/contract';
import { errorKind, stackPlaces } from '@shared/ipc/stackPlaces';
import { RequestFault } from '../bridge/RequestFault';

/**
 * Has main note what broke on the page, from now on: the kind of each error that nobody caught and where in our own code,
 * never its message, which may quote what somebody wrote. Returns a function for those that somebody did catch.
 */
export function reportFaults(bridge: Bridge, page: Window = window): (error: unknown) => void {
  const send = (fault: PageFault): void => {
    // A page that cannot even say so has nobody to tell.
    bridge.invoke('app:page-fault', fault).catch(() => undefined);
  };
  const report = (error: unknown): void => send(faultOf(error));
  page.addEventListener('error', (event) => {
    if (isSkippedResize(event)) return;
    if (event.error instanceof Error) report(event.error);
    else send({ kind: 'NoError', places: stackPlaces(`${event.filename}:${event.lineno}:${event.colno}`) });
  });
  page.addEventListener('unhandledrejection', ({ reason }) => report(reason));
  return report;
}

function faultOf(error: unknown): PageFault {
  if (!(error instanceof Error)) return { kind: 'NoError', places: [] };
  const places = stackPlaces(error.stack ?? '').slice(0, 20);
  if (error instanceof RequestFault) return { kind: error.reason, request: error.channel, places };
  return { kind: errorKind(error.name), places };
}

/**
 * Chromium's word that a size changed once more within a frame and is looked at in the next, as when a menu unfolds. It
 * comes as an error event without an error, and nothing is broken.
 */
const isSkippedResize = ({ error, message }: ErrorEvent): boolean =>
  !error && message.startsWith('ResizeObserver loop');
