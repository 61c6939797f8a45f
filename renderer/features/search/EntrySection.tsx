import type { ReactNode } from 'react';
import { useI18n } from '../../ui/I18n';
import type { Entry, Section } from './entries';
import styles from './SearchPalette.module.css';

type Props = {
  /** The id of the list it is in: those of its options begin with it. */
  readonly list: string;
  readonly section: Section;
  /** The key of the entry that the keys went to. */
  readonly active: string | null;
  readonly onChoose: (entry: Entry) => void;
  readonly row: (entry: Entry) => ReactNode;
};

/** The entries of one kind, below its name. */
export function EntrySection({ list, section: { kind, entries, more }, active, onChoose, row }: Props) {
  const { t } = useI18n();
  const heading = `${list}-${kind}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list has groups, and no sets of fields
    <div role="group" aria-labelledby={heading} className={styles.section}>
      <div role="presentation" id={heading} className={styles.heading}>
        {t(`search.kind.${kind}`)}
        {more > 0 && <small>{t('search.more', { count: more })}</small>}
      </div>
      {entries.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: and the focus stays there
        <div
          key={entry.key}
          id={`${list}-${entry.key}`}
          role="option"
          data-focused={entry.key === active || undefined}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(entry)}
        >
          {row(entry)}
        </div>
      ))}
    </div>
  );
}
