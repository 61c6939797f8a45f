import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useHold } from '../../store/useHold';
import { useDraft } from '../../ui/useDraft';
import type { CardEditing } from './useCardEditing';

type Props = {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly className: string;
  /** In a sentence Enter is the end; in notes it is a new line. */
  readonly kind: 'sentence' | 'notes';
  /** Where the caret goes when it opens, or which words are selected; nothing for the end. */
  readonly caret?: NonNullable<CardEditing>['caret'];
  readonly onKeep: (text: string) => void;
  /** `byKey`: the focus should go back to where the editing was started. */
  readonly onClose: (byKey: boolean) => void;
};

/** A text box that takes the place of a text while it is edited, and grows with it. */
export function EditText({ value, label, placeholder, className, kind, caret, onKeep, onClose }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(value, onKeep);
  useHold(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const at = caret ?? value.length;
    const [start, end] = typeof at === 'number' ? [at, at] : at;
    element.focus({ preventScroll: true });
    element.setSelectionRange(start, end);
    // Opened by key, its card may reach into sight from above or below.
    element.scrollIntoView({ block: 'nearest' });
  }, []);

  const close = (end: () => void, byKey: boolean) => {
    end();
    onClose(byKey);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isEnd =
      event.key === 'Enter' && (kind === 'sentence' ? !event.shiftKey : event.ctrlKey || event.metaKey);
    if (isEnd || event.key === 'F2') {
      event.preventDefault();
      close(draft.commit, true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close(draft.revert, true);
    }
  };
  /** When it is the window that loses the focus, what is typed is kept, but the person will want to go on. */
  const onBlur = (event: FocusEvent<HTMLTextAreaElement>) => {
    if (document.activeElement === event.currentTarget) draft.commit();
    else close(draft.commit, false);
  };

  return (
    <textarea
      ref={box}
      rows={1}
      dir="auto"
      spellCheck
      className={`edit-text ${className}`}
      aria-label={label}
      placeholder={placeholder}
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}
