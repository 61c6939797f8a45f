import type { MenuAction } from '@shared/ipc/contract';
import { useEffect, useRef } from 'react';
import { useBridge } from '../bridge/BridgeContext';

/** What the native menu asks of the screen. Actions that are left out are somebody else's. */
export function useMenuActions(actions: Partial<Readonly<Record<MenuAction, () => void>>>): void {
  const bridge = useBridge();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => bridge.on('menu:chosen', (action) => latest.current[action]?.()), [bridge]);
}
