import type { Excerpt } from '@shared/search/excerpt';
import styles from './Highlighted.module.css';
import { visibleText } from './visibleText';

/** A text with what was looked for marked in it. */
export function Highlighted({ excerpt: { text, spans } }: { readonly excerpt: Excerpt }) {
  const shown = visibleText(text);
  let from = 0;
  const parts = spans.map(({ start, end }) => {
    const before = shown.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark className={styles.mark}>{shown.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {shown.slice(from)}
    </>
  );
}
