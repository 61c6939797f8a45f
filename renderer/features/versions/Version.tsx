import type { Written } from '@shared/crdt/choices';
import { useBoard } from '../../store/BoardContext';
import { useStore } from '../../store/useStore';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { shorten, visibleText } from '../../ui/visibleText';
import { whenWords } from '../../ui/whenWords';
import { whoWrote } from '../../ui/whoWords';
import { differentPart } from './differentPart';
import styles from './Versions.module.css';

type Props = {
  readonly version: Written;
  readonly text: string;
  /** The texts it stands beside: what differs is marked. */
  readonly others: readonly string[];
  readonly isReopened: boolean;
  readonly tabIndex: 0 | -1;
  /** Null on a board that can only be looked at. */
  readonly onKeep: (() => void) | null;
};

/** One version of a field: who wrote it and when, what it says, and the button that keeps it. */
export function Version({ version, text, others, isReopened, tabIndex, onKeep }: Props) {
  const { t, language } = useI18n();
  const { view, machine } = useStore(useBoard(), (state) => state);
  const { person, words } = whoWrote({ t, view, machine }, version.replica);
  const when =
    version.at > 0 ? whenWords({ t, locale: localeOf(language), now: new Date() }, version.at) : null;
  const who = isReopened ? t('versions.reopened') : words;
  const [before, different, after] = differentPart(text, others);
  return (
    <div className={styles.version}>
      <p className={styles.who}>
        {person && !isReopened && <Avatar id={person.id} name={person.name} size="small" />}
        <span dir="auto">{when === null ? who : t('who.when', { who, when })}</span>
      </p>
      <p className={styles.text} dir="auto" data-none={version.value === undefined || undefined}>
        {visibleText(before)}
        {different !== '' && <mark>{visibleText(different)}</mark>}
        {visibleText(after)}
      </p>
      {onKeep && (
        <Button
          className={styles.keep}
          tabIndex={tabIndex}
          aria-label={t('versions.keepWhat', { text: shorten(text) })}
          onClick={onKeep}
        >
          {t('versions.keep')}
        </Button>
      )}
    </div>
  );
}
