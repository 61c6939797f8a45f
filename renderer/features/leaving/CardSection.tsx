import type { LeavingSection } from '@shared/export/leavingSections';
import type { RecordId } from '@shared/model/ids';
import { useId } from 'react';
import { useI18n } from '../../ui/I18n';
import { visibleText } from '../../ui/visibleText';
import styles from './LeavingPage.module.css';

type Props = {
  readonly section: LeavingSection;
  /** A line below each item: why it is here. */
  readonly reasons?: readonly string[] | undefined;
  readonly onOpen: (record: RecordId) => void;
};

/** One part of the card. Each sentence opens what it is from. */
export function CardSection({ section: { kind, items, more }, reasons, onOpen }: Props) {
  const { t } = useI18n();
  const heading = useId();
  return (
    <section className={styles.section} data-kind={kind} aria-labelledby={heading}>
      <h2 id={heading}>{t(`leaving.${kind}`)}</h2>
      {kind === 'lessons' && <p className={styles.how}>{t('leaving.how')}</p>}
      <ul>
        {items.map(({ key, lead, notes, from }, index) => (
          <li key={key}>
            {from === null ? (
              <strong dir="auto">{visibleText(lead)}</strong>
            ) : (
              <button type="button" dir="auto" className={styles.lead} onClick={() => onOpen(from)}>
                {visibleText(lead)}
              </button>
            )}
            {notes.map((note) => (
              <p key={note} dir="auto">
                {visibleText(note)}
              </p>
            ))}
            {reasons?.[index] && <small>{reasons[index]}</small>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{t('leaving.more', { count: more })}</p>}
    </section>
  );
}
