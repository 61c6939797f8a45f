import { nameKey } from './nameKey';

/** Whether two names mean one and the same: all comparing of names is by their keys, alike on every machine. */
export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
