const minute = 60_000;
const units = [
  ['year', 365.25 * 24 * 60 * minute],
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const;

/** « 10 ans », “3 hours”: the largest unit of which there is at least one, rounded. */
export function timeSpan(ms: number, locale: string): string {
  const [unit, length] = units.find(([, each]) => ms >= each) ?? ['minute', minute];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.round(ms / length),
  );
}
