import { type ReactNode, useState } from 'react';
import { useI18n } from '../../ui/I18n';
import styles from './Insights.module.css';

type Props = {
  /** What the table is about. */
  readonly caption: string;
  /** What opens it, if not the usual words. */
  readonly summary?: string;
  readonly head: readonly string[];
  /** The first cell of a row is its name. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

/** The numbers of a picture as a table, made once somebody wants to see it. */
export function Numbers({ caption, summary, head, rows }: Props) {
  const { t } = useI18n();
  const words = summary ?? t('insights.numbers');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.numbers} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words}
        <span className="visually-hidden">, {caption}</span>
      </summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable
        <section className={styles.scroll} tabIndex={0} aria-label={`${caption}, ${words}`}>
          <table>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells: [first, ...rest] }) => (
                <tr key={key}>
                  <th scope="row">{first}</th>
                  {rest.map((cell, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
