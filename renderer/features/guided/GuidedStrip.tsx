import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { GoodThing } from './GoodThing';
import styles from './Guided.module.css';
import { GuidedTimer } from './GuidedTimer';
import { goToStep } from './goToStep';
import type { GuidedMemory } from './guidedMemory';
import { type Step, stepFrom } from './guidedState';
import { Progress } from './Progress';
import { useGuidedClock } from './useGuidedClock';

type Props = {
  readonly memory: GuidedMemory;
  /** Actions of last time that are still to be answered. */
  readonly left: number;
  readonly onGood: (title: string) => Promise<boolean>;
  /** Beside the words of “what happened”. */
  readonly separately: ReactNode;
};

/** The guided debrief above the columns: where one is, the one question, the way on and back, ten gentle minutes. */
export function GuidedStrip({ memory, left, onGood, separately }: Props) {
  const { t } = useI18n();
  const step = useStore(memory, (state) => state.step);
  const asked = useStore(memory.asked, (now) => now);
  const lastDone = useStore(memory.lastDone, (now) => now);
  const good = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const after = stepFrom(step, 1);
  const before = stepFrom(step, -1);

  useGuidedClock(
    memory,
    useCallback(() => announce(t('guided.over')), [t]),
  );
  const goTo = useCallback(
    (to: Step | null) => {
      if (to) goToStep(memory, to, t);
    },
    [memory, t],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = { PageDown: 1, PageUp: -1 }[event.key] as 1 | -1 | undefined;
      if (!by || !event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      goTo(stepFrom(memory.get().step, by));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [goTo, memory]);
  // The steps that have their question up here take the focus here; so does the first, when nothing is left to answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each request
  useEffect(() => {
    if (asked?.step === 'good') good.current?.focus();
    if (asked?.step === 'last' && left === 0) next.current?.focus();
  }, [asked]);
  useEffect(() => {
    if (lastDone > 0) next.current?.focus();
  }, [lastDone]);

  return (
    <section className={styles.strip} aria-label={t('guided.title')}>
      <Progress step={step} onStep={goTo} />
      <div className={styles.words}>
        {step === 'good' ? (
          <GoodThing box={good} memory={memory} onAdd={onGood} onNext={() => goTo(after)} />
        ) : (
          <p>{step === 'last' ? lastWords(t, left) : t(`guided.${step}.words`)}</p>
        )}
        {step === 'happened' && separately}
      </div>
      <div className={styles.controls}>
        {after && <GuidedTimer memory={memory} />}
        <IconButton
          icon={ArrowLeft}
          size={17}
          label={t('guided.back')}
          aria-disabled={before === null}
          onClick={() => goTo(before)}
        />
        {after && (
          <Button ref={next} className={styles.next} onClick={() => goTo(after)}>
            {t(after === 'close' ? 'guided.finish' : 'guided.forward')}
            <ArrowRight aria-hidden="true" size="1rem" strokeWidth={1.75} />
          </Button>
        )}
      </div>
    </section>
  );
}

const lastWords = (t: ReturnType<typeof useI18n>['t'], left: number): string =>
  left === 0 ? t('guided.last.none') : t('guided.last.words', { count: left });
