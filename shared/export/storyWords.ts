import type { ScenarioStory } from '../domain/scenarios';
import type { Translate } from '../i18n/translator';
import { scenarioPlans } from '../model/playbook';

/** « Arrivé 3 fois · le plan B a tenu 2 fois »: counted, and only what somebody said. */
export function storyWords(t: Translate, { cameTrue, plansHeld, noneHeld }: ScenarioStory): string {
  const held = scenarioPlans.flatMap((plan) => {
    const count = plansHeld[plan];
    return count ? [t('scenario.planHeld', { plan: plan.toUpperCase(), count })] : [];
  });
  return [
    t('scenario.cameTrue', { count: cameTrue.length }),
    ...held,
    ...(noneHeld > 0 ? [t('scenario.noneHeld', { count: noneHeld })] : []),
  ].join(' · ');
}
