import type { ReactNode } from 'react';
import styles from './EmptyPage.module.css';
import { useI18n } from './I18n';

type Props = {
  readonly title: string;
  /** How what belongs here comes about: a paragraph or two. */
  readonly children: ReactNode;
  readonly example: ReactNode;
};

/** A page with nothing on it yet says how that comes about, with one example. */
export function EmptyPage({ title, children, example }: Props) {
  const { t } = useI18n();
  return (
    <section className={styles.empty} aria-label={title}>
      <h2>{title}</h2>
      {children}
      <figure>
        <figcaption>{t('board.example')}</figcaption>
        {example}
      </figure>
    </section>
  );
}
