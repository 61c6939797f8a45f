import type { RecordId } from '@shared/model/ids';
import { createStore, type Store } from '../store/createStore';
import { announce } from './announcer';

/** A short message that leaves by itself: what just happened, and one thing to do about it. */
export type Toast = {
  readonly id: number;
  readonly text: string;
  /** `trouble` is for what was refused. */
  readonly tone: 'plain' | 'trouble';
  readonly action?: ToastAction;
  /** A message takes the place of an earlier one about the same thing. */
  readonly topic?: string;
  /** What its action would take back. */
  readonly about?: RecordId;
};

type ToastAction = { readonly label: string; readonly run: () => void };

/** More than this at once is noise: the oldest leaves. */
const most = 3;

export const toasts: Store<readonly Toast[]> = createStore<readonly Toast[]>([]);

let lastId = 0;

/** Shows a message and has it read aloud. */
export function showToast({
  tone = 'plain',
  ...rest
}: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): void {
  lastId += 1;
  const others = toasts.get().filter(({ topic }) => topic === undefined || topic !== rest.topic);
  toasts.set([...others, { ...rest, tone, id: lastId }].slice(-most));
  announce(rest.action ? `${rest.text} · ${rest.action.label}` : rest.text);
}

/** Takes away what offers to take these back, once that has been done in another way. */
export function dismissAbout(records: readonly RecordId[]): void {
  const left = toasts.get().filter(({ about }) => about === undefined || !records.includes(about));
  if (left.length < toasts.get().length) toasts.set(left);
}

/** For somebody else at this screen: what one has just done is not theirs to read. */
export const dismissAll = (): void => toasts.set([]);

export const dismissToast = (id: number): void => toasts.set(toasts.get().filter((toast) => toast.id !== id));
