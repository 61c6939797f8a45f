import type { KeyboardEvent } from 'react';
import { isMac } from '../../../ui/isMac';

/** The key that marks where a cascade could have been cut: that of cutting, with Shift. */
export const cutKey = {
  keys: 'Mod+Shift+X',
  isPressed: (event: KeyboardEvent): boolean =>
    event.key.toLowerCase() === 'x' &&
    event.shiftKey &&
    !event.altKey &&
    (isMac ? event.metaKey : event.ctrlKey),
} as const;
