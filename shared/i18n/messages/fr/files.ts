import type { filesEn } from '../en/files';
import type { Translated } from '../messages';

/** Words about files: choosing one, what can be wrong with one, saving. */
export const filesFr: Translated<typeof filesEn> = {
  'files.saved': 'Enregistré',
};
