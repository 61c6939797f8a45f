import type { SingleCommand } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import type { LessonRecord } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { InlineEdit } from '../../ui/InlineEdit';
import styles from './LessonsPage.module.css';

type Props = {
  /** Null for a lesson that follows from the board: it is of no place. */
  readonly record: LessonRecord | null;
  readonly isReadOnly: boolean;
  readonly change: (make: (id: RecordId) => SingleCommand) => Promise<unknown>;
};

/** The place that a lesson is about, if it is about one: before a visit there it comes first. */
export function LessonPlace({ record, isReadOnly, change }: Props) {
  const { t } = useI18n();
  const place = record?.location ?? '';
  if (record === null || (place === '' && isReadOnly)) return null;
  return (
    <span className={styles.place} data-empty={place === '' || undefined}>
      <InlineEdit
        value={place}
        label={t('lessons.place')}
        invitation={t('retros.addPlace')}
        mayBeEmpty
        isReadOnly={isReadOnly}
        onSave={(text) => void change((id) => ({ type: 'lesson/set-location', id, location: text }))}
      />
    </span>
  );
}
