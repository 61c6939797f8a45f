import { type InvokeChannel, type Refusal, refusals } from '@shared/ipc/contract';

type Reason = Refusal['code'] | 'no-answer';

/** A request that main did not carry out: which one, and why as far as main said so. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';
  readonly channel: InvokeChannel;
  readonly reason: Reason;

  constructor(channel: InvokeChannel, cause: unknown) {
    const why = cause instanceof Error ? cause.message : '';
    const reason = refusals.find((code) => code === why) ?? 'no-answer';
    super(`${channel}: ${reason}`, { cause });
    this.channel = channel;
    this.reason = reason;
  }
}
