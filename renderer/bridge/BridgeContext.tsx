import type { Bridge } from '@shared/ipc/contract';
import { createContext, use } from 'react';

export const BridgeContext = createContext<Bridge | null>(null);

/** The way to the main process. A component test passes its own. */
export function useBridge(): Bridge {
  const bridge = use(BridgeContext);
  if (!bridge) throw new Error('No BridgeContext above');
  return bridge;
}
