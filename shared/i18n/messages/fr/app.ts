import type { appEn } from '../en/app';
import type { Translated } from '../messages';

/** Words of the app as a whole: its name, its frame, its settings. */
export const appFr: Translated<typeof appEn> = {
  'app.name': 'Débrief',
};
