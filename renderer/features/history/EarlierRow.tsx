import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useBoard } from '../../store/BoardContext';
import { useStore } from '../../store/useStore';
import { clockTime, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { whenWords } from '../../ui/whenWords';
import styles from './HistoryPage.module.css';
import { byWords, sinceWords } from './sinceWords';
import { useEarlier } from './useEarlier';
import { useInSight } from './useInSight';

type Props = {
  readonly at: number;
  readonly isSought: boolean;
  readonly onLook: () => void;
};

/** One earlier state: when, what has happened since, and the way to look at it. It is read once it is in sight. */
export function EarlierRow({ at, isSought, onLook }: Props) {
  const { t, language } = useI18n();
  const { view, machine } = useStore(useBoard(), (state) => state);
  const row = useRef<HTMLLIElement>(null);
  const since = useId();
  const compared = useEarlier('earlier:compare', at, view, useInSight(row));
  const locale = localeOf(language);
  const when = whenWords({ t, locale, now: new Date() }, at);
  const isBroken = compared?.ok === false;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSought) button.current?.focus();
  }, [isSought]);
  return (
    <li ref={row}>
      <button
        ref={button}
        type="button"
        className={styles.row}
        aria-label={t('history.look', { when })}
        aria-describedby={since}
        disabled={isBroken}
        onClick={onLook}
      >
        <time dateTime={new Date(at).toISOString()}>{clockTime(at, locale)}</time>
        <span id={since} className={styles.since} data-broken={isBroken || undefined}>
          {compared?.ok && (
            <>
              <span>{sinceWords({ t, language }, compared.value)}</span>
              {compared.value.writers.length > 0 && (
                <small>{byWords({ t, language, view, machine }, compared.value.writers)}</small>
              )}
            </>
          )}
          {compared?.ok === false &&
            t(compared.error.code === 'earlier-gone' ? 'history.gone' : 'history.unreadable')}
        </span>
        {!isBroken && <Icon of={ChevronRight} size={17} />}
      </button>
    </li>
  );
}
