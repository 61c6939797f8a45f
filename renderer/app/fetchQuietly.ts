import { loadDetails } from '../features/card/lazyDetails';
import { loadPicker } from '../features/card/usePicker';
import { loadPeople } from '../features/people/PeopleButton';
import { loadDatePopover } from '../ui/lazyDate';
import { loadMenu } from '../ui/lazyParts';
import { loadNudge } from './createNudges';
import {
  loadAbout,
  loadBin,
  loadGuidedEnd,
  loadGuidedTop,
  loadHistory,
  loadInsights,
  loadLeaving,
  loadLessons,
  loadPlaybook,
  loadSearch,
  loadSettings,
  loadShortcuts,
} from './lazyDialogs';

/** How long after the start to wait for a quiet moment (ms). */
const latest = 4_000;

/** Fetches what the first card did not need, one after the other, when there is nothing else to do. */
export function fetchQuietly(): void {
  const parts = [
    loadDetails,
    loadMenu,
    loadSearch,
    loadNudge,
    loadPicker,
    loadDatePopover,
    loadPeople,
    loadGuidedTop,
    loadGuidedEnd,
    loadLessons,
    loadPlaybook,
    loadLeaving,
    loadInsights,
    loadBin,
    loadHistory,
    loadSettings,
    loadShortcuts,
    loadAbout,
  ];
  const next = () => {
    const load = parts.shift();
    // A file that cannot be fetched now is fetched when it is wanted, and says so then.
    if (load)
      void load()
        .catch(() => undefined)
        .finally(soon);
  };
  const soon = () => requestIdleCallback(next, { timeout: latest });
  // Two frames on, what there is to see has been painted.
  requestAnimationFrame(() => requestAnimationFrame(soon));
}
