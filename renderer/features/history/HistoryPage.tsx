import { useState } from 'react';
import { useBoard } from '../../store/BoardContext';
import { useStore } from '../../store/useStore';
import { Button } from '../../ui/Button';
import { localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { PageFrame } from '../../ui/PageFrame';
import { useLong } from '../../ui/useLong';
import { EarlierPage } from './EarlierPage';
import { EarlierRow } from './EarlierRow';
import styles from './HistoryPage.module.css';
import { NoHistory } from './NoHistory';
import { statesByDay } from './statesByDay';
import { useEarlier } from './useEarlier';

type Props = {
  readonly isReadOnly: boolean;
  readonly onBack: () => void;
  /** Takes going back back, if nothing else has been done since. */
  readonly onUndo: () => void;
};

/** Earlier states of the board, by day: what has happened since each, a look at one, and the way back to it. */
export function HistoryPage({ isReadOnly, onBack, onUndo }: Props) {
  const { t, language } = useI18n();
  const save = useStore(useBoard(), (state) => state.save);
  const [tries, setTries] = useState(0);
  const [place, setPlace] = useState<{ open: number | null; last: number | null }>({
    open: null,
    last: null,
  });
  // A save leaves what it replaced behind.
  const listed = useEarlier('earlier:list', null, `${save.kind} ${tries}`);
  const isLong = useLong(listed === null);

  if (place.open !== null) {
    return (
      <EarlierPage
        key={place.open}
        at={place.open}
        isReadOnly={isReadOnly}
        onClose={() => setPlace({ open: null, last: place.open })}
        onBack={onBack}
        onUndo={onUndo}
      />
    );
  }
  const states = listed?.ok ? listed.value : [];
  const around = { t, locale: localeOf(language), now: new Date() };
  return (
    <PageFrame title={t('history.title')} lead={states.length > 0 && t('history.lead')} onBack={onBack}>
      {isLong && <p aria-live="polite">{t('ui.loading')}</p>}
      {listed?.ok === false && (
        <section className={styles.failed} aria-label={t('history.failed')}>
          <h2>{t('history.failed')}</h2>
          <p>{t('history.failedHint')}</p>
          <Button onClick={() => setTries(tries + 1)}>{t('history.retry')}</Button>
        </section>
      )}
      {listed?.ok && states.length === 0 && <NoHistory />}
      {statesByDay(around, states).map(({ day, name, states: list }) => (
        <section key={day} className={styles.day} aria-label={name}>
          <h2>{name}</h2>
          <ul>
            {list.map(({ at }) => (
              <EarlierRow
                key={at}
                at={at}
                isSought={at === place.last}
                onLook={() => setPlace({ open: at, last: null })}
              />
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
