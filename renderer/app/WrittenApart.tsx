import { cardsOf, peopleOf, retroById } from '@shared/domain/queries';
import { isApart, isVeiled } from '@shared/domain/veil';
import type { RecordId } from '@shared/model/ids';
import type { Retro } from '@shared/model/records';
import { useMemo } from 'react';
import { ApartPanel } from '../features/apart/ApartPanel';
import type { BoardStore } from '../store/boardStore';
import { useStore } from '../store/useStore';
import { useSend } from '../ui/useSend';
import type { RetroDesk } from './retroDesk';

type Props = { readonly store: BoardStore; readonly retroId: RecordId; readonly desk: RetroDesk };

/** What stands above what happened while everybody writes for themselves. */
export function WrittenApart(props: Props) {
  const retro = useStore(props.store, ({ view }) => retroById(view, props.retroId));
  return retro && isApart(retro) ? <Apart {...props} retro={retro} /> : null;
}

function Apart({ store, desk, retro }: Props & { readonly retro: Retro }) {
  const send = useSend(store);
  const view = useStore(store, (state) => state.view);
  const writer = useStore(desk.writer, (id) => id);
  const isReadOnly = useStore(store, (state) => state.readOnly !== null);
  const people = useMemo(() => {
    const all = peopleOf(view);
    const present = all.filter(({ id }) => retro.present?.[id]);
    return present.length > 0 ? present : all;
  }, [view, retro]);
  const veiled = useMemo(
    () => cardsOf(view, retro.id, 'happened').filter((card) => isVeiled(retro, card, writer)),
    [view, retro, writer],
  );
  return (
    <ApartPanel
      retro={retro}
      people={people}
      writer={desk.writer}
      veiled={veiled}
      isReadOnly={isReadOnly}
      send={send}
    />
  );
}
