import type { ReactNode } from 'react';
import { useI18n } from '../../ui/I18n';
import styles from './Playbook.module.css';

/** The parts of the page, in their order. */
export const parts = ['scenario', 'breaker', 'library', 'experiments'] as const;
export type Part = (typeof parts)[number];

/** Of the heading that a link at the top of the page leads to. */
export const headingId = (part: Part): string => `playbook-${part}`;

type Props = { readonly part: Part; readonly children: ReactNode };

/** A part of the page: its name, what it is for in a sentence, and what is in it. */
export function Section({ part, children }: Props) {
  const { t } = useI18n();
  return (
    <section className={styles.section} data-part={part} aria-labelledby={headingId(part)}>
      <h2 id={headingId(part)} tabIndex={-1}>
        {t(`${part}.title`)}
      </h2>
      <p className={styles.lead}>{t(`${part}.lead`)}</p>
      {children}
    </section>
  );
}
