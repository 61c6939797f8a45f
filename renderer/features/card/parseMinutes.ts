const most = 100_000;

/**
 * Minutes as people write them: `15`, `15 min`, `1 h 20`, `1:20`. Null for an empty text, which takes the number away;
 * undefined for anything else.
 */
export function parseMinutes(text: string): number | null | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '') return null;
  const clock = /^(\d{1,3})\s*(?:h|:)\s*([0-5]?\d)?\s*(?:min?)?$/.exec(plain);
  const minutes = clock
    ? Number(clock[1]) * 60 + Number(clock[2] ?? 0)
    : Number(/^(\d{1,6})\s*(?:min|m|minutes?)?\.?$/.exec(plain)?.[1] ?? Number.NaN);
  return Number.isNaN(minutes) || minutes > most ? undefined : minutes;
}
