import type { menuEn } from '../en/menu';
import type { Translated } from '../messages';

/** Words of the native menu. */
export const menuFr: Translated<typeof menuEn> = {
  'menu.file': 'Fichier',
};
