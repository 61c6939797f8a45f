import { fold } from '../search/fold';

/** A name that people gave as it is compared with others: « Chez  Mamie » and « chez mamie » are the same one. */
export const loosely = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();
