import type { Invokes } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import { useBridge } from '../../bridge/BridgeContext';

type Channel = 'earlier:list' | 'earlier:compare' | 'earlier:look';
type Answer<C extends Channel> = Invokes[C]['output'];

/**
 * What main says of earlier states, asked again whenever `now` is another one: until the new answer is there, the one
 * before. Null as long as there is none.
 */
export function useEarlier<C extends Channel>(
  channel: C,
  at: Invokes[C]['input'] extends undefined ? null : number | null,
  now: unknown,
  isWanted = true,
): Answer<C> | null {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<Answer<C> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` is what the answer depends on, in main.
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const input = (at === null ? undefined : { at }) as Invokes[C]['input'];
    void bridge.invoke(channel, input).then((given) => {
      if (isCurrent) setAnswer(given);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, channel, at, now, isWanted]);
  return answer;
}
