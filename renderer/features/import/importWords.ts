import type { Translate } from '@shared/i18n/translator';
import type { ImportPlan } from '@shared/import/planImport';

/** « 2 rétrospectives · 14 cartes », what there is none of left out. */
export const importWords = (
  t: Translate,
  plan: Pick<ImportPlan, 'retros' | 'cards' | 'lessons' | 'playbook' | 'kit' | 'people'>,
): string =>
  (['retros', 'cards', 'lessons', 'playbook', 'kit', 'people'] as const)
    .filter((kind) => plan[kind] > 0)
    .map((kind) => t(`import.${kind}`, { count: plan[kind] }))
    .join(' · ');
