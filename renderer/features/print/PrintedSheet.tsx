import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './PrintedSheet.module.css';
import type { PrintJob } from './printJob';
import { usePrinting } from './usePrinting';

type Props = { readonly job: PrintJob; readonly children: ReactNode };

/** Lays a sheet out beside the app, where nobody sees or hears of it, prints it, and takes it away. */
export function PrintedSheet({ job, children }: Props) {
  usePrinting(job);
  return createPortal(
    <div data-sheet={job.what.kind} className={styles.sheet}>
      {children}
    </div>,
    document.body,
  );
}
