/** Whether two names are one, without looking at capitals and accents. */
export const isSameName = (a: string, b: string): boolean =>
  a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;
