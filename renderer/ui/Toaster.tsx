import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from '../store/useStore';
import { useI18n } from './I18n';
import { IconButton } from './IconButton';
import styles from './Toaster.module.css';
import { dismissToast, type Toast, toasts } from './toasts';

/** How long a message stays (ms): longer if there is something to press. It never goes while pointed at or focused. */
const shownFor = { plain: 6_000, withAction: 12_000 };

/** The messages of `showToast`, in a corner. Reading them aloud is the status region's part. */
export function Toaster() {
  const { t } = useI18n();
  const shown = useStore(toasts, (list) => list);
  const cameFrom = useRef<Element | null>(null);

  // The one with the focus has gone, by a press or by itself, and nothing else has taken it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each change of the list
  useEffect(() => {
    if (document.activeElement === document.body && cameFrom.current instanceof HTMLElement)
      cameFrom.current.focus();
  }, [shown]);

  return (
    <section
      className={styles.toaster}
      aria-label={t('ui.messages')}
      hidden={shown.length === 0}
      onFocus={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = null;
      }}
    >
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={() => dismissToast(toast.id)} />
      ))}
    </section>
  );
}

function ToastCard({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: () => void }) {
  const { t } = useI18n();
  const { action, text, tone } = toast;
  const [isHeld, setHeld] = useState(false);
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismiss.current(), action ? shownFor.withAction : shownFor.plain);
    return () => clearTimeout(timer);
  }, [isHeld, action]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDismiss();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from going away; Escape is a shortcut for its button
    <div
      className={`${styles.toast} ${styles[tone]}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={onKeyDown}
    >
      <p dir="auto">{text}</p>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            onDismiss();
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon={X} size={16} label={t('ui.dismiss')} onClick={onDismiss} />
    </div>
  );
}
