import { peopleOf } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Breaker } from '@shared/model/records';
import { useMemo } from 'react';
import { Avatar } from '../../ui/Avatar';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import styles from './Playbook.module.css';

type Props = {
  readonly breaker: Breaker;
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  readonly onToggle: (person: RecordId, mayPull: boolean) => void;
};

/** Who may pull it: those of the household who are pressed in; everybody, as long as nobody is. */
export function MayPull({ breaker: { mayPull = {} }, view, isReadOnly, onToggle }: Props) {
  const { t } = useI18n();
  const people = useMemo(() => peopleOf(view), [view]);
  const named = people.filter(({ id }) => mayPull[id]);
  return (
    <fieldset className={styles.people} aria-label={t('breaker.mayPull')}>
      {(isReadOnly ? named : people).map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={mayPull[id] === true}
          disabled={isReadOnly}
          onClick={() => onToggle(id, !mayPull[id])}
        >
          <Avatar id={id} name={name} size="small" />
          <span dir="auto">{shorten(name, 40)}</span>
        </button>
      ))}
      {named.length === 0 && <span className={styles.everybody}>{t('breaker.everybody')}</span>}
    </fieldset>
  );
}
