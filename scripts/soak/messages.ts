import type { SaveState } from '../../shared/ipc/contract';
import type { Write } from './writes';

/** How a machine of the soak is started; the one argument of its process, as JSON. */
export type MachineStart = {
  /** `a` or `b`: part of every text it writes. */
  readonly name: string;
  readonly board: string;
  /** The app's own data folder. */
  readonly data: string;
  /** Where its writes are noted, outside of what is being tested. */
  readonly log: string;
  readonly seed: number;
  /** How far its clock is off. */
  readonly skewMs: number;
  /** The longest pause between two commands. */
  readonly pauseMs: number;
  /** Counts the starts, so that no two lives write the same text. */
  readonly life: number;
};

/** What the machine can be told. */
export type Order =
  /** No more commands. */
  | 'rest'
  /** Look at the folder and save, as when the window gains the focus. */
  | 'settle'
  /** Quit the way a person does. */
  | 'leave';

/** What it answers. */
export type Answer =
  | { readonly kind: 'open' }
  | { readonly kind: 'resting' }
  | { readonly kind: 'settled'; readonly isInFile: boolean }
  | { readonly kind: 'left' };

/** A line of a machine's log. */
export type LogLine =
  /** A new life begins: what was not confirmed in the last one never will be. */
  | { readonly kind: 'started' }
  | { readonly kind: 'wrote'; readonly write: Write }
  /** Everything noted in this life so far is confirmed. */
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'took-in'; readonly from: 'file' | 'hand' | 'copy' };

/**
 * What counts as confirmed: whatever the screen says is safe, on this machine or in the file. An edit that was made
 * in the instant before a machine was killed need not survive.
 */
export const isConfirmation = (state: SaveState): boolean =>
  state.kind === 'kept' || state.kind === 'saved' || (state.kind === 'failing' && state.isKept);
