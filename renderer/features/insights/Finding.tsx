import { type ReactNode, useId } from 'react';
import styles from './Insights.module.css';

type Props = {
  /** What it is about. */
  readonly topic: string;
  /** What was found, in a sentence. */
  readonly finding: string;
  readonly hue: 'happened' | 'cause' | 'action';
  readonly hint?: string | false;
  readonly children?: ReactNode;
};

/** One thing that the retrospectives say together: a sentence, and below it the picture it was read from. */
export function Finding({ topic, finding, hue, hint, children }: Props) {
  const id = useId();
  return (
    <section className={styles.finding} data-hue={hue} aria-labelledby={id}>
      <p id={id} className={styles.topic}>
        {topic}
      </p>
      <h2 dir="auto">{finding}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}
