import { describe, expect, it } from 'vitest';
import { findDays, firstDay, onlyDay } from '../../lib/chart/dates';

describe('days', () => {
  it.each([
    ['2026-11-09', '2026-11-09'],
    ['2026-11-09T00:00:00Z', '2026-11-09'],
    ['11/9/2026', '2026-11-09'],
    ['11/09/26', '2026-11-09'],
    ['25/12/2026', '2026-12-25'],
    ['11-09-2026', '2026-11-09'],
    ['09.11.2026', '2026-11-09'],
    ['09-Nov-2026', '2026-11-09'],
    ['09 — Nov — 2026', '2026-11-09'],
    ['9 November 2026', '2026-11-09'],
    ['Nov 9, 2026', '2026-11-09'],
    ['November 9th, 2026', '2026-11-09'],
    ['20261109', '2026-11-09'],
    ['22-JUN-1951', '1951-06-22'],
  ])('%s is the day %s', (text, day) => expect(firstDay(text)).toBe(day));

  it.each(['02/30/2026', '128/82', '2026-13-01', 'MS-1157203', '555-12-2026-9', 'Blood pressure 140/90/60', 'version 6.2'])(
    '%s is no day',
    (text) => expect(firstDay(text)).toBeNull(),
  );

  it('finds both ends of a stay with their places', () => {
    const text = 'Admitted 05-Nov-2026 to 09-Nov-2026';
    expect(findDays(text).map(({ day, start, end }) => [day, text.slice(start, end)])).toEqual([
      ['2026-11-05', '05-Nov-2026'],
      ['2026-11-09', '09-Nov-2026'],
    ]);
  });

  it('a date with a time is only a date, a sentence with one is not', () => {
    expect(onlyDay('Mon 11/9/2026 10:42 AM')).toBe('2026-11-09');
    expect(onlyDay('Seen 11/9/2026 for cough')).toBeNull();
  });
});
