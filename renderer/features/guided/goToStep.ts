import type { Translate } from '@shared/i18n/translator';
import { announce } from '../../ui/announcer';
import type { GuidedMemory } from './guidedMemory';
import { type Step, steps } from './guidedState';

/** Goes to a step and says where one is now. */
export function goToStep(memory: GuidedMemory, step: Step, t: Translate): void {
  memory.goTo(step);
  const position = steps.indexOf(step) + 1;
  announce(t('guided.at', { position, count: steps.length, name: t(`guided.${step}`) }));
}
