/**
 * What is typed before the box is there that was asked for: its file may still be on the way. It would be lost, or be taken
 * for keys of what has the focus meanwhile.
 */
export type TypeAhead = {
  /** Takes all keys of the window from now on, but for those that go with Ctrl, Cmd or Alt. */
  readonly begin: () => void;
  /** The box is there, or is no longer wanted. */
  readonly end: () => void;
  /** What has been typed since. */
  readonly text: () => string;
};

/** `onCancel`: Escape was pressed. */
export function createTypeAhead(onCancel: () => void): TypeAhead {
  let text = '';
  const onKeyDown = (event: KeyboardEvent): void => {
    // With AltGr, Windows says Ctrl and Alt of letters.
    const isCommand = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
    if (isCommand || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Backspace') text = text.slice(0, -1);
    else if (event.key.length === 1) text += event.key;
  };
  return {
    begin() {
      text = '';
      window.addEventListener('keydown', onKeyDown, { capture: true });
    },
    end() {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    },
    text: () => text,
  };
}
