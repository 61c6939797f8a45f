/** Gives the focus to the element that stands for a record, or to the first thing in it that can take it. */
export function focusRecord(element: HTMLElement | null | undefined): void {
  const target =
    element && element.tabIndex < 0 ? element.querySelector<HTMLElement>('button, input') : element;
  target?.focus();
}
