import fc from 'fast-check';
import { CellError } from '../../../../src/host/xlsx/worksheet/cellError';
import { isoDateSerial } from '../../../../src/host/xlsx/worksheet/isoDateSerial';
import { parseStoredNumber } from '../../../../src/host/xlsx/worksheet/parseStoredNumber';

function parse(text: string) {
  const bytes = Buffer.from(`<v>${text}</v>`);
  return parseStoredNumber(bytes, 3, bytes.length - 4);
}

test('any number reads back from any of its spellings', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 1, max: 20 }),
      (value, digits) => {
        for (const text of [String(value), value.toExponential(), value.toPrecision(digits)]) {
          const expected = Number(text) + 0;
          expect(parse(text)).toEqual(Number.isFinite(expected) ? expected : new CellError('#NUM!'));
        }
      },
    ),
  );
});

test('decimals are the doubles nearest to them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 15 }), (integer, places) => {
      const digits = String(Math.abs(integer)).padStart(places + 1, '0');
      const point = digits.length - places;
      const text = `${integer < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
      expect(parse(text)).toBe(Number(text) + 0);
    }),
  );
});

test.each([
  ['', null],
  ['  ', null],
  [' 9 ', 9],
  ['-0', 0],
  ['+5', 5],
  ['.5', 0.5],
  ['5.', 5],
  ['00012', 12],
  ['1E-3', 0.001],
  ['<!-- 8 -->7', 7],
])('%j is %p', (text, value) => {
  expect(parse(text)).toBe(value);
});

test.each(['.', '-', '1e', '1.2.3', 'INF', '1,5', '0x1', '1e400'])('%j is no number a cell can hold', (text) => {
  expect(parse(text)).toEqual(new CellError('#NUM!'));
});

test.each([
  ['2022-01-01', 44562],
  ['2022-01-01T12:00:00', 44562.5],
  ['2022-01-01T06:00:00.000Z', 44562.25],
  ['1900-03-01', 61],
  ['2022-13-01', '2022-13-01'],
  ['一月', '一月'],
])('the date %s is day %p', (text, day) => {
  expect(isoDateSerial(text)).toBe(day);
});
