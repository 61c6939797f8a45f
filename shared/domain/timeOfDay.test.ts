import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages';
import { timePattern } from '../model/timePattern';
import { parseTime, spanInWords, timeInWords } from './timeOfDay';

describe('a time of day', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['12h10', '12:10'],
    ['12 h 10', '12:10'],
    ['12\u202fh\u202f10', '12:10'],
    ['12:10', '12:10'],
    ['9:05', '09:05'],
    ['9.05', '09:05'],
    ['13h', '13:00'],
    ['13 h 30 min', '13:30'],
    ['7', '07:00'],
    ['1pm', '13:00'],
    ['1 PM', '13:00'],
    ['1:30pm', '13:30'],
    ['1.30 p.m.', '13:30'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['midi', '12:00'],
    ['Midnight', '00:00'],
    ['0h05', '00:05'],
    ['24:00', undefined],
    ['13 pm', undefined],
    ['0 am', undefined],
    ['12:60', undefined],
    ['12:', undefined],
    ['12: pm', undefined],
    ['vers midi', undefined],
    ['-1', undefined],
    ['123:00', undefined],
    ['constructor', undefined],
  ])('%j is %j', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each([
    ['13:30', '13\u202fh\u202f30', '1:30\u00a0pm'],
    ['00:05', '0\u202fh\u202f05', '12:05\u00a0am'],
    ['12:00', '12\u202fh', '12\u00a0pm'],
    ['09:00', '9\u202fh', '9\u00a0am'],
  ])('%s is shown as the language has it', (time, french, english) => {
    expect([timeInWords(time, 'fr'), timeInWords(time, 'en')]).toEqual([french, english]);
  });

  const anyTime = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

  it('is read as it was shown', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...languages), (time, language) => {
        expect(parseTime(timeInWords(time, language))).toBe(time);
      }),
    );
  });

  it('is a time the file may hold, or none, whatever is typed', () => {
    const almost = fc
      .array(fc.constantFrom('1', '12', '30', '60', 'h', ':', '.', ' ', 'p', 'am', 'pm', 'min', 'midi'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(almost, fc.string()), (text) => {
        const time = parseTime(text);
        if (typeof time === 'string') expect(time).toMatch(timePattern);
        else expect(time).toBe(text.trim() === '' ? null : undefined);
      }),
    );
  });
});

it('a span needs neither of its ends', () => {
  expect(spanInWords({ time: '12:10', until: '13:30' }, 'fr')).toBe('12\u202fh\u202f10 → 13\u202fh\u202f30');
  expect(spanInWords({ time: '12:10' }, 'en')).toBe('12:10\u00a0pm');
  expect(spanInWords({ until: '13:30' }, 'en')).toBe('→ 1:30\u00a0pm');
  expect(spanInWords({}, 'en')).toBeNull();
});
