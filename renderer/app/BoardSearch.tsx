import type { Command } from '@shared/domain/commands';
import { retrosOf } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, RecordView } from '@shared/model/records';
import { titleOf } from '@shared/model/titleOf';
import type { Sent } from '../store/boardStore';
import { useI18n } from '../ui/I18n';
import { onceFocusSettles } from '../ui/onceFocusSettles';
import { showToast } from '../ui/toasts';
import type { TypeAhead } from '../ui/typeAhead';
import { shorten } from '../ui/visibleText';
import { SearchPalette } from './lazyDialogs';

type Props = {
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  readonly typeAhead: TypeAhead;
  readonly onClose: () => void;
  /** Brings records into sight, wherever they are. */
  readonly show: (records: readonly RecordId[]) => void;
};

/** The search over the open board, and what becomes of what is chosen in it. */
export function BoardSearch({ view, isReadOnly, send, typeAhead, onClose, show }: Props) {
  const { t } = useI18n();
  const open = async (record: RecordView) => {
    if (record.binnedAt !== null) {
      const sent = await send({ type: 'record/restore', id: record.id });
      if (!sent.ok) return;
      showToast({ text: t('bin.restored', { title: nameOf(record) }), topic: 'bin' });
    }
    if (record.type !== 'person') return show([record.id]);
    const latest = latestOwnedBy(view, record.id);
    if (latest) show([latest]);
    else showToast({ text: t('search.nowhere', { name: nameOf(record) }), topic: 'search' });
  };
  // The box gives the focus back first, or it would take it from where it goes next.
  const afterClosing = (work: () => void) => {
    onClose();
    onceFocusSettles(work);
  };
  return (
    <SearchPalette
      view={view}
      isReadOnly={isReadOnly}
      typeAhead={typeAhead}
      onClose={onClose}
      onRecord={(record) => afterClosing(() => void open(record))}
      onAction={afterClosing}
    />
  );
}

const nameOf = (record: RecordView): string => shorten(titleOf(record));

/** What somebody took care of last: in the newest retrospective that has an action of theirs. */
function latestOwnedBy(view: BoardView, person: RecordId): RecordId | null {
  const positions = new Map(retrosOf(view).map(({ id }, index) => [id, index]));
  let best: { readonly id: RecordId; readonly position: number } | null = null;
  for (const record of view.values()) {
    if (record.type !== 'card' || record.binnedAt !== null || !record.owners?.[person]) continue;
    const position = positions.get(record.place.retro);
    if (position !== undefined && (best === null || position < best.position))
      best = { id: record.id, position };
  }
  return best?.id ?? null;
}
