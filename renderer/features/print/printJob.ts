import type { PrintWhat } from '@shared/ipc/contract';
import { createStore, type Store } from '../../store/createStore';

/** What is being printed, and where to: the system's dialog or a PDF file. A new job takes the place of one that waits. */
export type PrintJob = { readonly what: PrintWhat; readonly to: 'paper' | 'pdf' };

export const printJob: Store<PrintJob | null> = createStore<PrintJob | null>(null);
