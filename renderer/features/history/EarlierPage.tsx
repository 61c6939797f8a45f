import type { MergedRecord } from '@shared/domain/mergeReport';
import type { BoardView } from '@shared/model/records';
import { titleOf } from '@shared/model/titleOf';
import { ArrowLeft, History } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useBridge } from '../../bridge/BridgeContext';
import { useBoard } from '../../store/BoardContext';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/Button';
import { localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { PageFrame } from '../../ui/PageFrame';
import { showToast } from '../../ui/toasts';
import { useLong } from '../../ui/useLong';
import { visibleText } from '../../ui/visibleText';
import { whenWords } from '../../ui/whenWords';
import styles from './EarlierPage.module.css';
import { Mark } from './Mark';
import { RetroThen } from './RetroThen';
import { stateThen } from './stateThen';
import { useEarlier } from './useEarlier';

type Props = {
  readonly at: number;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
  readonly onBack: () => void;
  readonly onUndo: () => void;
};

/** The board as it was, to be looked at: what has changed since is marked. And the way back to it. */
export function EarlierPage({ at, isReadOnly, onClose, onBack, onUndo }: Props) {
  const { t, language } = useI18n();
  const bridge = useBridge();
  const { view } = useStore(useBoard(), (state) => state);
  const looked = useEarlier('earlier:look', at, view);
  const [isRestoring, setRestoring] = useState(false);
  const isLong = useLong(looked === null || isRestoring);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const state = useMemo(() => {
    if (!looked?.ok) return null;
    const then: BoardView = new Map(looked.value.records.map((record) => [record.id, record]));
    return stateThen(then, view, looked.value.since);
  }, [looked, view]);
  const when = whenWords({ t, locale: localeOf(language), now: new Date() }, at);

  const leadWords = (since: readonly MergedRecord[]): string => {
    const somebodyCame = since.some(({ id, what }) => what === 'added' && view.get(id)?.type === 'person');
    const hint = t(since.length > 0 ? 'history.asItWasHint' : 'history.sameHint');
    return somebodyCame ? `${hint} ${t('history.peopleStay')}` : hint;
  };

  const restore = async () => {
    setRestoring(true);
    const done = await bridge.invoke('earlier:restore', { at }).finally(() => setRestoring(false));
    if (!done.ok) {
      const { code } = done.error;
      showToast({ text: t(words[code]), tone: 'trouble', topic: 'history' });
      return;
    }
    heading.current?.focus();
    if (done.value.changed.length === 0) announce(t('history.already'));
    else {
      const undo = { label: t('undo.undo'), run: onUndo };
      showToast({ text: t('history.done', { when }), topic: 'undo', action: undo });
    }
  };

  const changed = state?.retros.filter(({ isChanged }) => isChanged) ?? [];
  const unchanged = state?.retros.filter(({ isChanged }) => !isChanged) ?? [];
  const differs = looked?.ok === true && looked.value.differs;
  return (
    <PageFrame
      title={t('history.asItWas', { when })}
      lead={looked?.ok && leadWords(looked.value.since)}
      tools={
        <>
          <Button icon={ArrowLeft} onClick={onClose}>
            {t('history.back')}
          </Button>
          {differs && !isReadOnly && (
            <Button
              look="primary"
              icon={History}
              aria-disabled={isRestoring}
              onClick={() => !isRestoring && void restore()}
            >
              {t('history.restore')}
            </Button>
          )}
        </>
      }
      onBack={onBack}
      heading={heading}
    >
      {isLong && <p aria-live="polite">{t('ui.loading')}</p>}
      {looked?.ok === false && <p aria-live="polite">{t(words[looked.error.code])}</p>}
      {changed.length > 0 && (
        <section className={styles.group}>
          <h2>{t('history.retrosChanged', { count: changed.length })}</h2>
          {changed.map((retro) => (
            <RetroThen key={retro.record.id} retro={retro} isOpen />
          ))}
        </section>
      )}
      {state && state.others.length > 0 && (
        <section className={`${styles.group} ${styles.others}`} aria-label={t('history.others')}>
          <h2>{t('history.others')}</h2>
          <ul>
            {state.others.map(({ record, since }) => (
              <li key={record.id}>
                <span dir="auto">{visibleText(titleOf(record))}</span>
                <Mark record={record} since={since} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {unchanged.length > 0 && (
        <section className={styles.group}>
          <h2>{t('history.unchanged', { count: unchanged.length })}</h2>
          {unchanged.map((retro) => (
            <RetroThen key={retro.record.id} retro={retro} isOpen={false} />
          ))}
        </section>
      )}
    </PageFrame>
  );
}

const words = {
  'earlier-gone': 'history.gone',
  'earlier-unreadable': 'history.unreadable',
  'no-board': 'refused.no-board',
  'read-only': 'refused.read-only',
} as const;
