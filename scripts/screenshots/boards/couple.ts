import type { Command } from '../../../shared/domain/commands';
import type { Language } from '../../../shared/i18n/languages';

/** The two who debrief, for boards made by commands: `p_mum` and `p_dad`. */
export const couple = (language: Language): readonly Command[] => [
  { type: 'person/add', id: 'p_mum', name: language === 'fr' ? 'Maman' : 'Mum' },
  { type: 'person/add', id: 'p_dad', name: language === 'fr' ? 'Papa' : 'Dad' },
];
