import type { exportEn } from '../en/export';
import type { Translated } from '../messages';

/** Words of the Markdown exports and of the command line. */
export const exportFr: Translated<typeof exportEn> = {
  'export.lessons': 'Exporter les leçons',
};
