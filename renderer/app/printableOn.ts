import type { PrintWhat } from '@shared/ipc/contract';
import type { RecordId } from '@shared/model/ids';
import type { PageName } from './useOpenPage';

/** What "Print" means on a page; null where there is nothing to print. */
export function printableOn(page: PageName, retro: RecordId | null): PrintWhat | null {
  if (page === 'lessons' || page === 'leaving') return { kind: page };
  return page === 'retro' && retro !== null ? { kind: 'retro', retro } : null;
}
