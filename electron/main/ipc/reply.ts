import type { InvokeChannel, Invokes, Refusal } from '@shared/ipc/contract';
import type { Result } from '@shared/result';

/** What main sends back for a request: the channel's output, or why it was not carried out at all. */
export type Reply<C extends InvokeChannel> = Result<Invokes[C]['output'], Refusal>;
