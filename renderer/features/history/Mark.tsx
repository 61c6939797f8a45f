import type { MergedRecord } from '@shared/domain/mergeReport';
import { retroById } from '@shared/domain/queries';
import type { BoardView, RecordView } from '@shared/model/records';
import { titleOf } from '@shared/model/titleOf';
import { useBoard } from '../../store/BoardContext';
import { useStore } from '../../store/useStore';
import { localeOf } from '../../ui/dates';
import { fieldWords } from '../../ui/fieldWords';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import styles from './EarlierPage.module.css';
import { byWords } from './sinceWords';

type Props = { readonly record: RecordView; readonly since: MergedRecord | null };

/** What has happened to a record since, whose doing that was, and what it says now where that can be told in a line. */
export function Mark({ record, since }: Props) {
  const { t, language } = useI18n();
  const { view, machine } = useStore(useBoard(), (state) => state);
  if (!since) return null;
  const { what, paths, writers } = since;
  const around = { t, view, locale: localeOf(language) };
  const fields = [...new Set(paths.map((path) => fieldWords(around, record, path)))].join(', ');
  const now = what === 'changed' ? nowWords(view, record) : null;
  return (
    <p className={styles.mark} data-what={what}>
      <strong>
        {what === 'changed' ? t('history.mark.changed', { fields }) : t(`history.mark.${what}`)}
      </strong>
      {writers.length > 0 && ` ${byWords({ t, language, view, machine }, writers)}`}
      {now && <span dir="auto">{t('history.mark.now', { text: now })}</span>}
    </p>
  );

  /** Its sentence, or its place, as they are by now. */
  function nowWords(board: BoardView, then: RecordView): string | null {
    const after = board.get(then.id);
    if (!after) return null;
    const title = titleOf(after) === titleOf(then) ? null : shorten(titleOf(after), 160);
    if (after.type !== 'card' || then.type !== 'card') return title;
    const { retro, column } = after.place;
    const isElsewhere = retro !== then.place.retro || column !== then.place.column;
    const where = isElsewhere ? placeWords(retro, t(`column.${column}`)) : null;
    return [title, where].filter(Boolean).join(' · ') || null;
  }
  function placeWords(retro: string, column: string): string {
    if (record.type === 'card' && record.place.retro === retro) return column;
    return t('merges.placeIn', { column, retro: shorten(retroById(view, retro)?.title ?? '…', 60) });
  }
}
