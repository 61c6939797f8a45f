import type { Language } from '../i18n/languages';

/** Times of day are kept as `hh:mm`, typed as people write them, and shown as their language has them. */

const named: Readonly<Record<string, string>> = {
  midi: '12:00',
  noon: '12:00',
  minuit: '00:00',
  midnight: '00:00',
};

const typed = /^(\d{1,2})(?:\s*(?:h|[:.])\s*([0-5]?\d)?\s*(?:min?)?)?\s*(?:([ap])\.?\s?m\.?)?$/;

/**
 * A time of day as people type it: `12h10`, `12 h 10`, `12:10`, `13h`, `1pm`, `1.30 p.m.`, `midi`. Null for an empty
 * text, which takes the time away; undefined for what is no time.
 */
export function parseTime(text: string): string | null | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '') return null;
  if (Object.hasOwn(named, plain)) return named[plain];
  const [, hours, minutes = '', half] = typed.exec(plain) ?? [];
  if (hours === undefined || /[:.]$/.test(plain.replace(/\s*[ap]\.?\s?m\.?$/, ''))) return undefined;
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half);
  if (hour === undefined || hour > 23) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** 12 am is midnight, 12 pm is noon; there is no 13 pm. */
const hourOfHalf = (hour: number, half: string): number | undefined =>
  hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === 'p' ? 12 : 0);

/** `13:30` → « 13 h 30 » with narrow no-break spaces, “1:30 pm”; `13:00` → « 13 h », “1 pm”. */
export function timeInWords(time: string, language: Language): string {
  const [hours = '', minutes = ''] = time.split(':');
  const hour = Number(hours);
  const isWhole = minutes === '00';
  if (language === 'fr') return isWhole ? `${hour}\u202fh` : `${hour}\u202fh\u202f${minutes}`;
  const clock = isWhole ? `${hour % 12 || 12}` : `${hour % 12 || 12}:${minutes}`;
  return `${clock}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}

/** From when until when: « 12 h 10 → 13 h 30 »; one of them alone if that is all that is known. */
export function spanInWords(
  { time, until }: { readonly time?: string | undefined; readonly until?: string | undefined },
  language: Language,
): string | null {
  const from = time && timeInWords(time, language);
  const to = until && timeInWords(until, language);
  if (!to) return from || null;
  return from ? `${from} → ${to}` : `→ ${to}`;
}
