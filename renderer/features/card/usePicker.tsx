import { lazy, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import type { PickerProps } from './Picker';

/** Loaded when it is first wanted. */
export const loadPicker = () => import('./Picker').then(({ Picker }) => ({ default: Picker }));
const Picker = lazy(loadPicker);

type UsePicker = {
  readonly triggerProps: {
    readonly ref: RefObject<HTMLButtonElement | null>;
    readonly 'aria-haspopup': 'dialog';
    readonly 'aria-expanded': boolean;
    readonly onClick: () => void;
  };
  readonly picker: ReactNode;
};

/** A button and the list of things to check that it opens. `content` is asked for only while it is open. */
export function usePicker(content: () => Omit<PickerProps, 'anchor' | 'onClose'>): UsePicker {
  const ref = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return {
    triggerProps: {
      ref,
      'aria-haspopup': 'dialog',
      'aria-expanded': isOpen,
      onClick: () => setOpen(!isOpen),
    },
    picker: isOpen && (
      <Suspense fallback={null}>
        <Picker {...content()} anchor={ref} onClose={() => setOpen(false)} />
      </Suspense>
    ),
  };
}
