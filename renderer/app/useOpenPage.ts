import type { RecordId } from '@shared/model/ids';
import { useCallback, useEffect, useState } from 'react';
import { useBridge } from '../bridge/BridgeContext';

/** What the middle of the window can show: the open retrospective, or a page about the whole board. */
export type PageName = 'retro' | 'lessons' | 'playbook' | 'leaving' | 'insights' | 'bin' | 'history';

/** Where the board's window is: which page, and which retrospective is open (null: the newest there is). */
type Place = { readonly page: PageName; readonly retro: RecordId | null };

export type OpenPage = {
  /** The retrospective that is open, or would be if another page were not. */
  readonly current: RecordId | null;
  readonly page: PageName;
  readonly open: (retro: RecordId | null) => void;
  readonly show: (page: PageName) => void;
};

/**
 * Which page is open, and which retrospective; main remembers the latter for the next start. `ids` are all there are,
 * newest first.
 */
export function useOpenPage(ids: readonly RecordId[], last: RecordId | null): OpenPage {
  const bridge = useBridge();
  const [place, setPlace] = useState<Place>({ page: 'retro', retro: last });
  const [newest = null] = ids;
  const current = place.retro !== null && ids.includes(place.retro) ? place.retro : newest;
  // What is open stays open, even when its date makes it the newest no longer.
  if (place.retro !== current) setPlace({ ...place, retro: current });

  useEffect(() => {
    void bridge.invoke('board:opened-retro', { retro: current });
  }, [bridge, current]);
  const open = useCallback((retro: RecordId | null) => setPlace({ page: 'retro', retro }), []);
  const show = useCallback((page: PageName) => setPlace((was) => ({ ...was, page })), []);
  return { current, page: place.page, open, show };
}
