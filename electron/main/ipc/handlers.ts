import type { InvokeChannel, Invokes } from '@shared/ipc/contract';

/** One function per channel: a handler that is missing, or answers something else, is a compile error. */
export type Handlers = {
  readonly [C in InvokeChannel]: (
    input: Invokes[C]['input'],
  ) => Invokes[C]['output'] | Promise<Invokes[C]['output']>;
};
