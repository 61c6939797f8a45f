import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useHold } from '../store/useHold';
import styles from './InlineEdit.module.css';

type Props = {
  readonly value: string;
  readonly label: string;
  readonly className?: string | undefined;
  /** With the text, or null if it is to stay as it was; `byKey` says that the focus should stay near. */
  readonly onClose: (text: string | null, byKey: boolean) => void;
};

/** The text box of an inline edit: open from the start, with everything selected. */
export function InlineEditor({ value, label, className = '', onClose }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const isClosed = useRef(false);
  useHold(true);

  const close = (text: string | null, byKey: boolean) => {
    if (isClosed.current) return;
    isClosed.current = true;
    onClose(text, byKey);
  };
  const latest = useRef(close);
  latest.current = close;

  useEffect(() => {
    const element = box.current;
    element?.focus();
    element?.select();
    // Another page is shown, by the menu for instance: what was typed is kept. React tells no blur of what is taken away.
    return () => {
      if (element) latest.current(element.value === element.defaultValue ? null : element.value, false);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      close(event.currentTarget.value, true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close(null, true);
    }
  };
  return (
    <textarea
      ref={box}
      rows={1}
      dir="auto"
      className={`${styles.text} ${styles.editor} ${className}`}
      aria-label={label}
      defaultValue={value}
      onKeyDown={onKeyDown}
      onBlur={(event) => close(event.currentTarget.value, false)}
    />
  );
}
