import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';
import styles from './ConfirmForGood.module.css';

type Props = {
  readonly question: string;
  /** What cannot be undone. */
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/**
 * Asks before something that undo cannot take back, in the place where it was asked for: the one kind of question there
 * is. The focus is on the answer that changes nothing, which is also what Escape gives; with it, it goes back to whatever
 * asked.
 */
export function ConfirmForGood({ question, children, yes, no, onYes, onNo }: Props) {
  const id = useId();
  const keep = useRef<HTMLDivElement>(null);
  const asker = useRef<Element>(null);
  useEffect(() => {
    asker.current = document.activeElement;
    keep.current?.querySelector('button')?.focus();
  }, []);
  const leave = () => {
    // Before the answer goes away: whoever listens for keys around it would not hear the next one.
    if (asker.current instanceof HTMLElement) asker.current.focus();
    onNo();
  };
  return (
    <fieldset
      aria-labelledby={id}
      aria-describedby={`${id}what`}
      className={styles.ask}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
    >
      <strong id={id}>{question}</strong>
      <p id={`${id}what`}>{children}</p>
      <div ref={keep} className={styles.answers}>
        <Button onClick={leave}>{no}</Button>
        <Button look="trouble" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </fieldset>
  );
}
