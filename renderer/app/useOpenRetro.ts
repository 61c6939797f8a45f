import type { RecordId } from '@shared/model/ids';
import { useCallback, useEffect, useState } from 'react';
import { useBridge } from '../bridge/BridgeContext';

/** Where the board's window is: at a retrospective (null: the newest there is), or at the bin. */
export type Place = { readonly page: 'retro' | 'bin'; readonly retro: RecordId | null };

type OpenRetro = {
  /** The retrospective that is open, or would be if the bin were not. */
  readonly current: RecordId | null;
  readonly isBin: boolean;
  readonly open: (retro: RecordId | null) => void;
  readonly openBin: () => void;
};

/** Which retrospective is open; main remembers it for the next start. `ids` are all there are, newest first. */
export function useOpenRetro(ids: readonly RecordId[], last: RecordId | null): OpenRetro {
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
  const openBin = useCallback(() => setPlace((was) => ({ ...was, page: 'bin' })), []);
  return { current, isBin: place.page === 'bin', open, openBin };
}
