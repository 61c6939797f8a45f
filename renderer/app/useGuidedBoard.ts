import type { Column } from '@shared/model/columns';
import { useEffect } from 'react';
import { focusAdd, focusCard } from '../features/board/boardController';
import type { DragEnvironment } from '../features/board/dragEnvironment';
import { goToStep } from '../features/guided/goToStep';
import { columnOfStep, stepFrom } from '../features/guided/guidedState';
import { useStore } from '../store/useStore';
import type { RetroDesk } from './retroDesk';

/**
 * What the guided debrief does to the columns: the one of its step comes up, and the caret goes into its text box, or
 * to the first question. Enter on an empty line there goes on. Returns the column that is worked on.
 */
export function useGuidedBoard({ controller, t }: DragEnvironment, { guided }: RetroDesk): Column | null {
  const asked = useStore(guided.asked, (now) => now);
  useEffect(() => {
    const column = asked && columnOfStep[asked.step];
    if (!column) return;
    controller.shown.set(column);
    if (asked.step === 'good') return;
    if (asked.step !== 'last') return focusAdd(controller, column);
    const [first] = controller.carried.get();
    if (first) focusCard(controller, column, first.id);
  }, [asked, controller]);

  useEffect(() => {
    controller.emptyEnter.current = (column) => {
      const { isOn, step } = guided.get();
      const next = stepFrom(step, 1);
      const isHere = ['happened', 'cause', 'next'].includes(step) && columnOfStep[step] === column;
      if (isOn && isHere && next) goToStep(guided, next, t);
    };
    return () => {
      controller.emptyEnter.current = null;
    };
  }, [controller, guided, t]);

  return useStore(guided, ({ isOn, step }) => (isOn ? columnOfStep[step] : null));
}
