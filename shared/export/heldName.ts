import type { Translate } from '../i18n/translator';
import type { Held } from '../model/playbook';

/** Which plan held when a scenario came true, in the reader's words. */
export const heldName = (t: Translate, held: Held): string =>
  held === 'none' || held === 'unsaid'
    ? t(`value.held.${held}`)
    : t('value.held', { plan: held.toUpperCase() });
