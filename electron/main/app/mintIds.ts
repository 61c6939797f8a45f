import { randomInt } from 'node:crypto';
import type { MintId } from '@shared/model/ids';
import { monotonicFactory } from 'ulid';

const next = monotonicFactory();

/** Fresh identifiers that sort by when they were made. */
export const mintId: MintId = (kind) => `${kind}_${next()}`;

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A fresh name for this machine on one board: 10 letters, 51 bits, so that no two of a family's machines ever share one. */
export const mintReplica = (): string =>
  Array.from({ length: 10 }, () => letters.charAt(randomInt(letters.length))).join('');
