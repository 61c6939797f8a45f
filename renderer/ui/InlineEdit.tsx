import { useState } from 'react';
import { useI18n } from './I18n';
import styles from './InlineEdit.module.css';
import { InlineEditor } from './InlineEditor';
import { useFocusBack } from './useFocusBack';
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
  /** Opens the text box, with everything selected, without a press: from the start or as soon as this is so. */
  readonly isAsked?: boolean;
  /** Where Enter leads from a text box that was opened that way; else the focus stays with the text. */
  readonly onEnterAsked?: () => void;
  readonly onClose?: () => void;
  readonly className?: string | undefined;
};

/** A text that is edited where it stands: press it, type, Enter. Escape leaves it as it was; going elsewhere saves. */
export function InlineEdit(props: Props) {
  const { value, label, invitation, isReadOnly = false, isAsked = false, className = '' } = props;
  const { t } = useI18n();
  const [opened, setOpened] = useState<'by-hand' | 'for-them' | null>(isAsked ? 'for-them' : null);
  const [wasAsked, setWasAsked] = useState(isAsked);
  const isOpen = opened !== null;
  const { home, comeBack } = useFocusBack(isOpen);
  if (wasAsked !== isAsked) {
    setWasAsked(isAsked);
    setOpened(isAsked ? 'for-them' : null);
  }

  const close = (text: string | null, byKey: boolean) => {
    const sentence = text?.trim() ?? value;
    const leadsOn = opened === 'for-them' && byKey && text !== null && props.onEnterAsked !== undefined;
    comeBack(byKey && !leadsOn);
    setOpened(null);
    if (sentence !== value && (sentence !== '' || props.mayBeEmpty)) props.onSave(sentence);
    if (leadsOn) props.onEnterAsked?.();
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
      ref={home}
      type="button"
      dir="auto"
      className={`${styles.text} ${styles.button} ${value ? '' : styles.invitation} ${className}`}
      aria-description={t('ui.rename')}
      onClick={() => setOpened('by-hand')}
    >
      {visibleText(value) || invitation}
    </button>
  );
}
