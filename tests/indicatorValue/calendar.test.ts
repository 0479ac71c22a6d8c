import { dayOfSerial, daysInMonth, lastDayOf } from '../../src/indicatorValue/calendar';
import type { PeriodPoint } from '../../src/indicatorValue/indicatorValue';

test.each([
  [2023, 1, 31],
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2100, 2, 28],
  [null, 2, 29],
  [null, 4, 30],
  [2023, 12, 31],
])('in %j month %i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [1, { year: 1900, month: 1, day: 1 }],
  [59, { year: 1900, month: 2, day: 28 }],
  [61, { year: 1900, month: 3, day: 1 }],
  [45291, { year: 2023, month: 12, day: 31 }],
  [45291.75, { year: 2023, month: 12, day: 31 }],
  [2_958_465, { year: 9999, month: 12, day: 31 }],
])('serial %j is the day Excel shows for it', (serial, day) => {
  expect(dayOfSerial(serial)).toEqual(day);
});

test.each([0, 0.9, -1, 60, 60.5, 2_958_466, Infinity, NaN])('serial %j is no day', (serial) => {
  expect(dayOfSerial(serial)).toBeNull();
});

test.each<[PeriodPoint, string]>([
  [{ precision: 'day', year: null, month: 6, day: 15 }, '2023-06-15'],
  [{ precision: 'day', year: null, month: 2, day: 29 }, '2023-02-28'],
  [{ precision: 'month', year: null, month: 2, day: null }, '2023-02-28'],
  [{ precision: 'quarter', year: null, month: 4, day: null }, '2023-06-30'],
  [{ precision: 'halfYear', year: null, month: 7, day: null }, '2023-12-31'],
  [{ precision: 'year', year: null, month: null, day: null }, '2023-12-31'],
])('%j ends in 2023 on %s', (point, day) => {
  expect(lastDayOf(point, 2023)).toBe(Date.parse(day) / 86_400_000);
});
