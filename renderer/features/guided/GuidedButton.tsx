import { X } from 'lucide-react';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { goToStep } from './goToStep';
import type { GuidedMemory } from './guidedMemory';

/** Begins the guided debrief, goes on with it, or puts it away: nothing is lost either way. */
export function GuidedButton({ memory }: { readonly memory: GuidedMemory }) {
  const { t } = useI18n();
  const isOn = useStore(memory, (state) => state.isOn);
  const isBegun = useStore(memory, ({ step, elapsed }) => step !== 'last' || elapsed > 0);
  if (isOn) {
    return (
      <Button
        icon={X}
        onClick={() => {
          memory.change({ isOn: false });
          announce(t('guided.left'));
        }}
      >
        {t('guided.leave')}
      </Button>
    );
  }
  return (
    <Button look="primary" onClick={() => goToStep(memory, memory.get().step, t)}>
      {t(isBegun ? 'guided.goOn' : 'guided.start')}
    </Button>
  );
}
