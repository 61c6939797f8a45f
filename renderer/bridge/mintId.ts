import type { MintId } from '@shared/model/ids';
import { monotonicFactory, ulid } from 'ulid';

/** Identifiers made on the screen, so that a new card can be shown before main has answered. */
export const mintId: MintId = (kind) => `${kind}_${ulid()}`;

/** As `mintId`, each identifier greater than the one before, within one millisecond as well. */
export function createMintInOrder(): MintId {
  const next = monotonicFactory();
  return (kind) => `${kind}_${next()}`;
}

/** The name of an entry of a record, such as a line of a cascade. */
export const mintEntry = (): string => ulid();
