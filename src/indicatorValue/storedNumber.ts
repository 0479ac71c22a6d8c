import { ratioScale } from './columnUnit';
import { Decimal, decimalText } from './decimal';
import type { IndicatorValue, ValueContext } from './indicatorValue';
import { reason } from './reason';
import { scaleWords } from './tables/units';

type Bound = Extract<IndicatorValue, { kind: 'bound' }>;

/** Excel keeps 15 digits; what a double carries beyond them is noise. */
const DIGITS = 15;

/** The number a cell holds as an exact decimal, or null when it holds none. */
export function storedNumber(context: ValueContext): Decimal | null {
  const { raw } = context;
  return typeof raw === 'number' && Number.isFinite(raw) ? new Decimal(raw.toPrecision(DIGITS)) : null;
}

/**
 * A bound read from what a cell shows, with the number the cell really holds: 83% shown of 0.82697 is 82.697 %, 1.2万
 * shown of 12345 is 12345, (5) shown of −5 is −5. Where the two do not agree the shown number stays, with a reason.
 */
export function withStoredNumber(bound: Bound, context: ValueContext): Bound {
  const stored = storedNumber(context);
  if (stored === null || stored.eq(bound.number)) return bound;
  const shown = new Decimal(bound.number);
  const { unitScale, numberScale } = scalesOf(bound);
  const values = { shown: bound.text, stored: decimalText(stored) };
  for (const exact of [stored, stored.div(unitScale)]) {
    const agrees = shown.minus(exact).abs().lte(lastShownStep(bound).times(numberScale)) || isBracketed(bound, exact);
    if (agrees) {
      return { ...bound, number: decimalText(exact), reasons: [...bound.reasons, reason('storedExact', values)] };
    }
  }
  return { ...bound, reasons: [...bound.reasons, reason('storedDiffers', values)] };
}

/** The scale word a unit begins with (万元), and the one that was multiplied into a number without a unit (1.2万). */
function scalesOf(bound: Bound): { readonly unitScale: string; readonly numberScale: string } {
  const word = /[\d.]([十百千万亿]+)/.exec(bound.text)?.[1] ?? '';
  const scale = scaleWords.get(word) ?? '1';
  if (bound.unit === null) return { unitScale: '1', numberScale: scale };
  return { unitScale: bound.unit.startsWith(word) && ratioScale(bound.unit) === null ? scale : '1', numberScale: '1' };
}

/** Accounting formats show a negative number in brackets. */
function isBracketed(bound: Bound, exact: Decimal): boolean {
  return /^[(（].*[)）]$/.test(bound.text.trim()) && exact.neg().eq(bound.number);
}

/** Half a step of the last digit a cell shows, so that a shown number and its stored one can be told to agree. */
function lastShownStep(bound: Bound): Decimal {
  const decimals = /\.(\d+)/.exec(bound.text)?.[1]?.length ?? 0;
  return new Decimal(10)
    .pow(-decimals)
    .div(2)
    .div(ratioScale(bound.unit) ?? 1);
}
