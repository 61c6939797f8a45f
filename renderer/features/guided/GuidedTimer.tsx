import { Pause, Play } from 'lucide-react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import styles from './Guided.module.css';
import type { GuidedMemory } from './guidedMemory';
import { minutesLeft } from './guidedState';

/** How much is left of ten minutes, by the minute: it never hurries anybody, and can be stopped. */
export function GuidedTimer({ memory }: { readonly memory: GuidedMemory }) {
  const { t } = useI18n();
  const left = useStore(memory, ({ elapsed }) => minutesLeft(elapsed));
  const isPaused = useStore(memory, (state) => state.isPaused);
  return (
    <span className={styles.timer}>
      <span role="timer" aria-live="off">
        {left === 0 ? t('guided.overShort') : t('guided.minutes', { count: left })}
      </span>
      {left > 0 && (
        <IconButton
          icon={isPaused ? Play : Pause}
          size={15}
          label={t(isPaused ? 'guided.resume' : 'guided.pause')}
          onClick={() => memory.change({ isPaused: !isPaused })}
        />
      )}
    </span>
  );
}
