import type { MergedRecord } from '@shared/domain/mergeReport';
import { retroById } from '@shared/domain/queries';
import { isHeldBack } from '@shared/domain/veil';
import type { Merge } from '@shared/ipc/contract';
import type { Place } from '@shared/model/records';
import { titleOf } from '@shared/model/titleOf';
import type { ReactNode, RefObject } from 'react';
import type { BoardStore } from '../../store/boardStore';
import { useMachine } from '../../store/useMachine';
import { useStore } from '../../store/useStore';
import { localeOf } from '../../ui/dates';
import { fieldWords } from '../../ui/fieldWords';
import { useI18n } from '../../ui/I18n';
import { PopoverDialog } from '../../ui/PopoverDialog';
import { shorten } from '../../ui/visibleText';
import { WhoAsk } from '../../ui/WhoAsk';
import { whoWrote } from '../../ui/whoWords';
import styles from './MergeReport.module.css';
import { mergeLine, wayWords } from './mergeWords';

type Props = {
  readonly board: BoardStore;
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
  readonly onShow: (id: string) => void;
  readonly versionsOf: (id: string) => ReactNode;
};

/** So many of one merge are listed. */
const mostShown = 30;

/**
 * What came from elsewhere since the board was opened, the latest first; each entry leads to its record. Of what somebody
 * writes separately only how much there is.
 */
export function MergeReport({ board, anchor, onClose, onShow, versionsOf }: Props) {
  const { t, language } = useI18n();
  const { merges, view, machine, readOnly } = useStore(board, (state) => state);
  const { people, say, add, leaveOpen } = useMachine(board);
  const isShown = ({ id }: MergedRecord): boolean => {
    const record = view.get(id);
    return !record || !isHeldBack(view, record);
  };
  const asks = readOnly === null && machine.person === null && machine.mayAsk;
  return (
    <PopoverDialog
      label={t('merges.title')}
      anchor={anchor}
      placement="top end"
      classNames={[styles.popover, styles.dialog]}
      onClose={onClose}
    >
      <h2 className={styles.head}>{t('merges.title')}</h2>
      {[...merges].reverse().map((merge) => {
        const shown = merge.records.filter(isShown);
        return (
          <section key={merge.at} className={styles.merge}>
            <h3>{mergeLine({ t, language, view, machine }, merge)}</h3>
            <p>{wayWords(t, merge)}</p>
            <ul>
              {shown.slice(0, mostShown).map((record) => (
                <Entry
                  key={record.id}
                  board={board}
                  entry={record}
                  merge={merge}
                  onShow={(id) => {
                    onClose();
                    onShow(id);
                  }}
                  versionsOf={versionsOf}
                />
              ))}
            </ul>
            {shown.length > mostShown && <p>{t('merges.more', { count: shown.length - mostShown })}</p>}
            {shown.length < merge.records.length && (
              <p>{t('apart.hidden', { count: merge.records.length - shown.length })}</p>
            )}
          </section>
        );
      })}
      {asks && (
        <div className={styles.ask}>
          <WhoAsk people={people} current={null} onSay={say} onAdd={add} onLater={leaveOpen} />
        </div>
      )}
    </PopoverDialog>
  );
}

type EntryProps = Pick<Props, 'board' | 'onShow' | 'versionsOf'> & {
  readonly entry: MergedRecord;
  readonly merge: Merge;
};

function Entry({ board, entry, merge, onShow, versionsOf }: EntryProps) {
  const { t, language } = useI18n();
  const { view, machine } = useStore(board, (state) => state);
  const record = view.get(entry.id);
  if (!record) return null;
  const around = { t, view, locale: localeOf(language) };
  const { what, paths, otherPlace, writers } = entry;
  const names = [...new Set(writers.map((replica) => whoWrote({ t, view, machine }, replica).words))];
  const isMixed = new Set(merge.records.flatMap((other) => other.writers)).size > 1;
  const fields = paths.map((path) => fieldWords(around, record, path));
  const done =
    what === 'changed' || fields.length > 0 ? t('merges.changed', { fields: fields.join(', ') }) : '';
  const isThere = record.binnedAt === null;
  return (
    <li data-record={record.id}>
      <button type="button" className={styles.title} disabled={!isThere} onClick={() => onShow(record.id)}>
        <span dir="auto">{shorten(titleOf(record), 120)}</span>
      </button>
      <small>
        {[what === 'changed' ? '' : t(`merges.${what}`), done, isMixed ? names.join(', ') : '']
          .filter(Boolean)
          .join(' · ')}
      </small>
      {otherPlace && <small>{t('merges.otherPlace', { place: placeWords(otherPlace) })}</small>}
      {isThere && versionsOf(record.id)}
    </li>
  );

  function placeWords({ retro, column }: Place): string {
    const words = t(`column.${column}`);
    const isElsewhere = record?.type === 'card' && record.place.retro !== retro;
    const title = shorten(retroById(view, retro)?.title ?? '…', 60);
    return isElsewhere ? t('merges.placeIn', { column: words, retro: title }) : words;
  }
}
