/**
 * Undo inside a text field is the field's own, as long as there is something in it to take back; after that, undo goes
 * to the board. Knows for the field with the focus what it held when it got it, and how often it was undone since.
 */
type Field = HTMLInputElement | HTMLTextAreaElement;
type Editing = { readonly field: Field; readonly before: string; undone: number };

let editing: Editing | null = null;
let isOurs = false;

const textTypes = new Set(['text', 'search', 'number', 'email', 'url', 'tel', 'password']);

const isField = (target: unknown): target is Field =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && textTypes.has(target.type));

/** Starts to watch the fields of the page; call once. Returns how to stop. */
export function watchFields(page: Document = document): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    editing = isField(target) ? { field: target, before: target.value, undone: 0 } : null;
  };
  const onInput = () => {
    if (editing && !isOurs) editing.undone = 0;
  };
  page.addEventListener('focusin', onFocus);
  page.addEventListener('input', onInput);
  return () => {
    page.removeEventListener('focusin', onFocus);
    page.removeEventListener('input', onInput);
    editing = null;
  };
}

/** Undoes or redoes in the field with the focus. False if it has nothing of its own to give back. */
export function changeInField(direction: 'undo' | 'redo', page: Document = document): boolean {
  if (!editing || editing.field !== page.activeElement) return false;
  const hasChanges = editing.field.value !== editing.before;
  if (direction === 'undo' ? !hasChanges : editing.undone === 0) return false;
  isOurs = true;
  // The one way to reach the field's own history; React hears it as an input event like any other.
  page.execCommand(direction);
  isOurs = false;
  editing.undone += direction === 'undo' ? 1 : -1;
  return true;
}

/** The direction that a key press asks for: Ctrl/Cmd-Z, Ctrl/Cmd-Shift-Z, Ctrl-Y. */
export function historyKey(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}): 'undo' | 'redo' | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}
