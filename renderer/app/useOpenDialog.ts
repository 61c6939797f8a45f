import { useCallback, useRef, useState } from 'react';
import { rememberFocus } from '../ui/rememberFocus';
import type { DialogName } from './Dialogs';

type OpenDialog = readonly [open: DialogName | null, show: (dialog: DialogName | null) => void];

/**
 * Which of the app's dialogs is open. One may lead to another: when the last is closed, the focus goes back to where it
 * was before the first.
 */
export function useOpenDialog(): OpenDialog {
  const [open, setOpen] = useState<DialogName | null>(null);
  const giveBack = useRef<(() => void) | null>(null);
  const show = useCallback((dialog: DialogName | null) => {
    setOpen(dialog);
    if (dialog !== null) giveBack.current ??= rememberFocus();
    else {
      giveBack.current?.();
      giveBack.current = null;
    }
  }, []);
  return [open, show];
}
