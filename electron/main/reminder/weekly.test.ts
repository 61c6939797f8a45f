import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsAround, weekOf } from './weekly';

const around = (day: number, time: string, now: string, timeZone: string) => {
  const { last, next } = momentsAround({ day, time }, Date.parse(now), timeZone);
  return [last, next].map(({ at, day: date }) => [new Date(at).toISOString(), date]);
};

describe('the moments around now', () => {
  it('are those of local time', () => {
    expect(around(7, '20:30', '2026-11-25T12:00:00Z', 'Europe/Paris')).toEqual([
      ['2026-11-22T19:30:00.000Z', '2026-11-22'],
      ['2026-11-29T19:30:00.000Z', '2026-11-29'],
    ]);
    expect(around(7, '20:30', '2026-11-25T12:00:00Z', 'Pacific/Auckland')).toEqual([
      ['2026-11-22T07:30:00.000Z', '2026-11-22'],
      ['2026-11-29T07:30:00.000Z', '2026-11-29'],
    ]);
  });

  it('come on the minute, not after it', () => {
    expect(around(7, '20:30', '2026-11-22T19:30:00Z', 'Europe/Paris')[0]?.[1]).toBe('2026-11-22');
    expect(around(7, '20:30', '2026-11-22T19:29:59.999Z', 'Europe/Paris')[0]?.[1]).toBe('2026-11-15');
  });

  it('stay at the same time of day over a change of clocks', () => {
    // Paris goes from UTC+1 to UTC+2 on 29 March 2026.
    expect(around(7, '20:30', '2026-03-25T12:00:00Z', 'Europe/Paris').map(([at]) => at)).toEqual([
      '2026-03-22T19:30:00.000Z',
      '2026-03-29T18:30:00.000Z',
    ]);
  });

  it('are after the jump where the clocks jump over them, and the first where they come twice', () => {
    expect(around(7, '02:30', '2026-03-28T12:00:00Z', 'Europe/Paris')[1]?.[0]).toBe(
      '2026-03-29T01:30:00.000Z',
    );
    expect(around(7, '02:30', '2026-10-24T12:00:00Z', 'Europe/Paris')[1]?.[0]).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    // Lord Howe's clocks change by half an hour, Apia left out a whole Friday.
    expect(around(7, '02:15', '2026-10-03T12:00:00Z', 'Australia/Lord_Howe')[1]?.[0]).toBe(
      '2026-10-03T15:45:00.000Z',
    );
    expect(around(5, '20:00', '2011-12-29T12:00:00Z', 'Pacific/Apia')[1]?.[1]).toBe('2011-12-30');
  });

  it('are always on both sides of now, six to eight days apart, on their day', () => {
    const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham', 'UTC'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (day, minute, now, zone) => {
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const { last, next } = momentsAround({ day, time }, now.getTime(), zone);
          expect(last.at).toBeLessThanOrEqual(now.getTime());
          expect(next.at).toBeGreaterThan(now.getTime());
          expect(Math.abs((next.at - last.at) / 3_600_000 - 7 * 24)).toBeLessThanOrEqual(2);
          expect(new Date(`${next.day}T00:00:00Z`).getUTCDay() || 7).toBe(day);
        },
      ),
    );
  });
});

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('%s is in the week of %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});
