import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  type UIEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Entry, Section } from './entries';

/** The key of the entry that is meant; the first one, whichever that is; or none that anybody went to. */
type Meant = { readonly key: string } | 'first' | null;

/**
 * The line of the list that the keys went to, while the focus stays in the box: after a letter the first one, after a
 * deletion none. Enter chooses it, or the first one. `isTold` says whether assistive technology is to know of it: while
 * somebody types it would read out each first line.
 */
export function useActiveEntry(
  sections: readonly Section[],
  list: RefObject<HTMLElement | null>,
  choose: (entry: Entry | undefined) => void,
) {
  const entries = useMemo(() => sections.flatMap((section) => section.entries), [sections]);
  const [meant, setMeant] = useState<Meant>(null);
  const [isTold, setTold] = useState(true);
  const index = meant === 'first' ? 0 : entries.findIndex(({ key }) => key === meant?.key);
  const active = entries[index]?.key ?? null;
  const isScrolled = useRef(false);

  // Other entries are looked at from the first on. To ask whether the list is scrolled would have it laid out at each letter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries may have the same place
  useLayoutEffect(() => {
    if (index > 0) list.current?.querySelector('[data-focused]')?.scrollIntoView({ block: 'nearest' });
    else if (list.current && isScrolled.current) list.current.scrollTop = 0;
  }, [index, entries, list]);
  const onScroll = useCallback(({ currentTarget }: UIEvent) => {
    isScrolled.current = currentTarget.scrollTop > 0;
  }, []);
  // The hand may rest where the list comes up: a line lights up under it once it moves.
  const onPointerMove = useCallback(({ currentTarget, movementX, movementY }: PointerEvent<HTMLElement>) => {
    if (movementX !== 0 || movementY !== 0) currentTarget.dataset.pointed = '';
  }, []);

  const goTo = (next: number) => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, next))];
    if (!entry) return;
    setMeant({ key: entry.key });
    setTold(true);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const keys: Readonly<Partial<Record<string, () => void>>> = {
      Enter: () => choose(entries[Math.max(0, index)]),
      ArrowDown: () => goTo(index + 1),
      ArrowUp: () => goTo(index < 0 ? entries.length - 1 : index - 1),
      Home: () => goTo(0),
      End: () => goTo(entries.length - 1),
      PageDown: () => goTo(pageFrom(list.current, index, 1)),
      PageUp: () => goTo(pageFrom(list.current, index, -1)),
    };
    // Whoever goes through what was typed is not in the list any more.
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') setMeant(null);
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const onTyped = (isLonger: boolean) => {
    setMeant(isLonger ? 'first' : null);
    setTold(false);
    delete list.current?.dataset.pointed;
  };
  const onQuiet = useCallback(() => setTold(true), []);
  return { active, isTold, onTyped, onQuiet, onKeyDown, ofList: { onScroll, onPointerMove } };
}

/** The place of the entry that is about as far away as the list is high. */
function pageFrom(list: HTMLElement | null, index: number, direction: 1 | -1): number {
  const options = [...(list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  const here = Math.max(0, index);
  const top = options[here]?.offsetTop ?? 0;
  const height = list?.clientHeight ?? 0;
  let next = here;
  for (let to = here + direction; options[to]; to += direction) {
    if (Math.abs((options[to]?.offsetTop ?? 0) - top) > height) break;
    next = to;
  }
  return next;
}
