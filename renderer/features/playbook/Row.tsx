import type { ReactNode } from 'react';
import { InlineEdit } from '../../ui/InlineEdit';
import styles from './Playbook.module.css';

type RowProps = { readonly label: string; readonly children: ReactNode };

/** What is said about an entry, each with its name in front. */
export const Rows = ({ children }: { readonly children: ReactNode }) => (
  <dl className={styles.rows}>{children}</dl>
);

export const Row = ({ label, children }: RowProps) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

type TextRowProps = {
  readonly label: string;
  readonly value: string | undefined;
  /** What to press while there is no text. */
  readonly ask: string;
  readonly isReadOnly: boolean;
  readonly onSave: (text: string) => void;
};

/** A text with its name in front, edited where it stands. Without a text it is left out where nothing can be changed. */
export function TextRow({ label, value = '', ask, isReadOnly, onSave }: TextRowProps) {
  if (isReadOnly && value === '') return null;
  return (
    <Row label={label}>
      <InlineEdit
        value={value}
        label={label}
        invitation={ask}
        mayBeEmpty
        isReadOnly={isReadOnly}
        onSave={onSave}
      />
    </Row>
  );
}
