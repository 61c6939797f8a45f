import { PointerActivationConstraints, PointerSensor } from '@dnd-kit/dom';

const { Delay, Distance } = PointerActivationConstraints;

/** A mouse lifts a card by moving a little; a finger by resting on it, so that it can still scroll; on the handle at once. */
function activationConstraints({ pointerType, target }: PointerEvent) {
  const isOnHandle = target instanceof Element && target.closest('[data-handle]') !== null;
  if (pointerType === 'touch' && !isOnHandle) return [new Delay({ value: 260, tolerance: 8 })];
  return [new Distance({ value: 5 })];
}

/** Text that is being edited is selected with the pointer, not dragged. */
const preventActivation = ({ target }: PointerEvent): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [data-no-drag]') !== null;

export const sensors = [PointerSensor.configure({ activationConstraints, preventActivation })];
