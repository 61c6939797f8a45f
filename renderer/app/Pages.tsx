import type { Command } from '@shared/domain/commands';
import type { BoardView } from '@shared/model/records';
import { Suspense } from 'react';
import type { Sent } from '../store/boardStore';
import { BinPage } from './lazyDialogs';
import type { PageName } from './useOpenPage';

type Props = {
  readonly page: Exclude<PageName, 'retro'>;
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  /** Back to the open retrospective. */
  readonly onBack: () => void;
};

/** A page about the whole board. Each is loaded when it is first wanted. */
export function Pages({ page, ...shared }: Props) {
  return <Suspense fallback={null}>{page === 'bin' && <BinPage {...shared} />}</Suspense>;
}
