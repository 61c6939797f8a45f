import { Timer, X } from 'lucide-react';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { useActions } from '../../ui/useActions';
import { goToStep } from './goToStep';
import type { GuidedMemory } from './guidedMemory';

/** Begins the guided debrief, goes on with it, or puts it away: nothing is lost either way. Also by name, from anywhere. */
export function GuidedButton({ memory }: { readonly memory: GuidedMemory }) {
  const { t } = useI18n();
  const isOn = useStore(memory, (state) => state.isOn);
  const isBegun = useStore(memory, ({ step, elapsed }) => step !== 'last' || elapsed > 0);
  const label = t(isOn ? 'guided.leave' : isBegun ? 'guided.goOn' : 'guided.start');
  const run = () => {
    if (!isOn) return goToStep(memory, memory.get().step, t);
    memory.change({ isOn: false });
    announce(t('guided.left'));
  };
  useActions(() => [{ id: 'guided', label, icon: isOn ? X : Timer, run }]);
  return (
    <Button look={isOn ? 'plain' : 'primary'} {...(isOn && { icon: X })} onClick={run}>
      {label}
    </Button>
  );
}
