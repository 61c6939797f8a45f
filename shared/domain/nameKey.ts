import { fold } from '../search/fold';

/**
 * What counts of a name that people gave (to a person, a place, a factor, who was affected) when it is compared with
 * others: « Chez  Mamie » and « chez mamie » are one, so are Zoé and zoe. Names of one key are shown as they are written.
 */
export const nameKey = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();
