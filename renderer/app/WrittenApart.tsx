import { cardsOf, peopleOf, retroById } from '@shared/domain/queries';
import { isApart, isVeiled } from '@shared/domain/veil';
import type { RecordId } from '@shared/model/ids';
import type { Retro } from '@shared/model/records';
import { useEffect, useMemo, useRef } from 'react';
import { ApartPanel } from '../features/apart/ApartPanel';
import { type BoardController, focusAdd } from '../features/board/boardController';
import type { BoardStore } from '../store/boardStore';
import { useStore } from '../store/useStore';
import { useSend } from '../ui/useSend';
import type { RetroDesk } from './retroDesk';

type Props = {
  readonly store: BoardStore;
  readonly retroId: RecordId;
  readonly desk: RetroDesk;
  readonly controller: BoardController;
};

/** What stands above what happened while everybody writes for themselves. */
export function WrittenApart(props: Props) {
  const { store, retroId, desk, controller } = props;
  const retro = useStore(store, ({ view }) => retroById(view, retroId));
  const apart = isApart(retro);
  const place = useRef<HTMLDivElement>(null);
  const was = useRef(apart);
  // The button that began or ended it has gone, with the focus: to who writes, or to where one writes.
  useEffect(() => {
    if (was.current === apart) return;
    was.current = apart;
    if (document.activeElement !== document.body) return;
    if (apart && desk.writer.get() === null)
      place.current?.querySelector<HTMLElement>('button, input')?.focus();
    else focusAdd(controller, 'happened');
  }, [apart, desk, controller]);
  return apart && retro ? (
    <div ref={place}>
      <Apart {...props} retro={retro} />
    </div>
  ) : null;
}

function Apart({ store, desk, controller, retro }: Props & { readonly retro: Retro }) {
  const send = useSend(store);
  const view = useStore(store, (state) => state.view);
  const writer = useStore(desk.writer, (id) => id);
  const isReadOnly = useStore(store, (state) => state.readOnly !== null);
  const everybody = peopleOf(view);
  const people = useMemo(() => {
    const present = everybody.filter(({ id }) => retro.present?.[id]);
    return present.length > 0 ? present : everybody;
  }, [everybody, retro]);
  const veiled = useMemo(
    () => cardsOf(view, retro.id, 'happened').filter((card) => isVeiled(retro, card, writer)),
    [view, retro, writer],
  );
  return (
    <ApartPanel
      retro={retro}
      people={people}
      everybody={everybody}
      writer={desk.writer}
      veiled={veiled}
      isReadOnly={isReadOnly}
      send={send}
      onTurn={() => focusAdd(controller, 'happened')}
    />
  );
}
