/** Counts how often in a row something came to an end too soon. */
type EndsInARow = {
  /** It is there, again or for the first time. */
  readonly begin: () => void;
  /** It is gone: how many times in a row before this one. */
  readonly end: () => number;
};

/**
 * What has been there for `calmMs` ends a row. The time it takes to be there again counts for nothing: on a slow machine
 * that is long, and a page that crashes once it is loaded would be loaded for ever.
 */
export function createEndsInARow(calmMs: number, now: () => number): EndsInARow {
  let since: number | null = null;
  let count = 0;
  return {
    begin() {
      since = now();
    },
    end() {
      if (since !== null && now() - since >= calmMs) count = 0;
      since = null;
      count += 1;
      return count - 1;
    },
  };
}
