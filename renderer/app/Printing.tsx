import type { Paper } from '@shared/ipc/papers';
import type { BoardView } from '@shared/model/records';
import { Suspense } from 'react';
import { printJob } from '../features/print/printJob';
import { useStore } from '../store/useStore';
import { DocumentSheet, LeavingSheet, PrintedSheet } from './lazyDialogs';

type Props = { readonly view: BoardView; readonly paper: Paper };

/** The sheet that is being printed, if there is one. It is laid out once all of it is there. */
export function Printing({ view, paper }: Props) {
  const job = useStore(printJob, (now) => now);
  if (!job) return null;
  const { what } = job;
  return (
    <Suspense fallback={null}>
      <PrintedSheet job={job}>
        {what.kind === 'leaving' ? (
          <LeavingSheet view={view} paper={paper} />
        ) : (
          <DocumentSheet what={what} view={view} />
        )}
      </PrintedSheet>
    </Suspense>
  );
}
