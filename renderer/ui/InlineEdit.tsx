import { useEffect, useRef, useState } from 'react';
import { useI18n } from './I18n';
import styles from './InlineEdit.module.css';
import { InlineEditor } from './InlineEditor';
import { visibleText } from './visibleText';

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
        {visibleText(value)}
      </span>
    );
  }
  if (isOpen) return <InlineEditor value={value} label={label} className={className} onClose={close} />;
  return (
    <button
      ref={button}
      type="button"
      dir="auto"
      className={`${styles.text} ${styles.button} ${value ? '' : styles.invitation} ${className}`}
      aria-description={t('ui.rename')}
      onClick={() => setOpen(true)}
    >
      {visibleText(value) || invitation}
    </button>
  );
}
