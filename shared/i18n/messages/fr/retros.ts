import type { retrosEn } from '../en/retros';
import type { Translated } from '../messages';

/** Words of the list of retrospectives and the bin. */
export const retrosFr: Translated<typeof retrosEn> = {
  'retros.title': 'Rétrospectives',
  'retros.new': 'Nouvelle rétrospective',
  'retros.cards_one': '{count} carte',
  'retros.cards_other': '{count} cartes',
};
