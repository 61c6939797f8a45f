import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useI18n } from './I18n';
import styles from './InlineEdit.module.css';

type Props = {
  readonly value: string;
  /** The name of the text box while it is open. */
  readonly label: string;
  /** Called with the trimmed text when it was changed. An empty text is not saved unless `mayBeEmpty`. */
  readonly onSave: (text: string) => void;
  readonly mayBeEmpty?: boolean;
  /** What to press while there is no text yet. */
  readonly invitation?: string;
  readonly isReadOnly?: boolean;
  /** Opens the text box with everything selected each time this becomes another number; 0 leaves it alone. */
  readonly openings?: number;
  readonly onClose?: () => void;
  readonly className?: string | undefined;
};

/** A text that is edited where it stands: press it, type, Enter. Escape leaves it as it was; going elsewhere saves. */
export function InlineEdit(props: Props) {
  const { value, label, invitation, isReadOnly = false, openings = 0, className = '' } = props;
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(openings > 0);
  const [seen, setSeen] = useState(openings);
  const button = useRef<HTMLButtonElement>(null);
  const returnsFocus = useRef(false);
  if (seen !== openings) {
    setSeen(openings);
    setOpen(openings > 0);
  }

  useEffect(() => {
    if (isOpen || !returnsFocus.current) return;
    returnsFocus.current = false;
    button.current?.focus();
  }, [isOpen]);

  const close = (text: string | null, byKey: boolean) => {
    const sentence = text?.trim() ?? value;
    returnsFocus.current = byKey;
    setOpen(false);
    if (sentence !== value && (sentence !== '' || props.mayBeEmpty)) props.onSave(sentence);
    props.onClose?.();
  };

  if (isReadOnly) {
    return (
      <span dir="auto" className={`${styles.text} ${className}`}>
        {value}
      </span>
    );
  }
  if (isOpen) return <Editor value={value} label={label} className={className} onClose={close} />;
  return (
    <button
      ref={button}
      type="button"
      dir="auto"
      className={`${styles.text} ${styles.button} ${value ? '' : styles.invitation} ${className}`}
      aria-description={t('ui.rename')}
      onClick={() => setOpen(true)}
    >
      {value || invitation}
    </button>
  );
}

type EditorProps = {
  readonly value: string;
  readonly label: string;
  readonly className: string;
  readonly onClose: (text: string | null, byKey: boolean) => void;
};

function Editor({ value, label, className, onClose }: EditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const isClosed = useRef(false);

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);

  const close = (text: string | null, byKey: boolean) => {
    if (isClosed.current) return;
    isClosed.current = true;
    onClose(text, byKey);
  };
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
