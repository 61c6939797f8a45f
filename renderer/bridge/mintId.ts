import type { MintId } from '@shared/model/ids';
import { ulid } from 'ulid';

/** Identifiers made on the screen, so that a new card can be shown before main has answered. */
export const mintId: MintId = (kind) => `${kind}_${ulid()}`;

/** The name of an entry of a record, such as a line of a cascade. */
export const mintEntry = (): string => ulid();
