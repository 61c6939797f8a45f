import type { RecordId } from '@shared/model/ids';
import type { ReactNode } from 'react';
import styles from './Insights.module.css';

type Props = {
  readonly record: RecordId;
  readonly onOpen: (record: RecordId) => void;
  readonly children: ReactNode;
};

/** Leads to a card or a retrospective, where it stands. */
export function OpenLink({ record, onOpen, children }: Props) {
  return (
    <button type="button" className={styles.open} dir="auto" onClick={() => onOpen(record)}>
      {children}
    </button>
  );
}
