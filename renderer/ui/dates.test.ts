import { describe, expect, it } from 'vitest';
import { dayInMonth, localDay, localeOf, longDay, moment, monthAndYear } from './dates';

// West of Greenwich, where a calendar day taken for a moment would be the day before.
process.env.TZ = 'America/Los_Angeles';

const today = '2026-11-22';

describe('dates in words', () => {
  it('names a month for a heading', () => {
    expect(monthAndYear('2026-11', 'fr-FR')).toBe('Novembre 2026');
    expect(monthAndYear('2026-02', 'fr-CH')).toBe('Février 2026');
    expect(monthAndYear('2026-11', 'en-GB')).toBe('November 2026');
  });

  it('names a day below that heading, the weekday first in every region', () => {
    expect(dayInMonth('2026-11-22', 'fr-FR')).toBe('dimanche 22');
    expect(dayInMonth('2026-11-22', 'en-US')).toBe('Sunday 22');
    expect(dayInMonth('2026-11-22', 'en-GB')).toBe('Sunday 22');
  });

  it('writes the first of a month as French does, and leaves 10, 11 and 21 alone', () => {
    expect(dayInMonth('2026-11-01', 'fr-FR')).toBe('dimanche 1er');
    expect(longDay('2026-11-01', today, 'fr-FR')).toBe('Dimanche 1er novembre');
    expect(longDay('2026-11-11', today, 'fr-FR')).toBe('Mercredi 11 novembre');
    expect(longDay('2026-11-21', today, 'fr-FR')).toBe('Samedi 21 novembre');
    expect(longDay('2026-11-01', today, 'en-GB')).toBe('Sunday 1 November');
  });

  it('gives the year unless it is this one', () => {
    expect(longDay('2026-05-03', today, 'fr-FR')).toBe('Dimanche 3 mai');
    expect(longDay('2025-05-03', today, 'fr-FR')).toBe('Samedi 3 mai 2025');
    expect(longDay('2021-01-01', today, 'fr-FR')).toBe('Vendredi 1er janvier 2021');
  });

  it('gives the time of day as each language writes it', () => {
    const at = new Date(2026, 10, 22, 21, 4).getTime();
    expect(moment(at, today, 'fr-FR')).toBe('dimanche 22 novembre, 21\u202fh\u202f04');
    expect(moment(at, today, 'en-US')).toMatch(/^Sunday, November 22, 9:04\s?PM$/);
  });

  it('takes the calendar day where the person is', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});

describe('localeOf', () => {
  it('follows the region that the system asks for', () => {
    expect(localeOf('fr', ['en-US', 'fr-CH', 'fr-FR'])).toBe('fr-CH');
    expect(localeOf('en', ['fr-FR', 'en-US'])).toBe('en-US');
  });

  it('has a usual region for a language the system does not mention', () => {
    expect(localeOf('fr', ['en-US'])).toBe('fr-FR');
    expect(localeOf('en', ['fr'])).toBe('en-GB');
  });
});
