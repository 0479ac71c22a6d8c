import { ratioScale } from './columnUnit';
import { Decimal } from './decimal';
import { foldText } from './foldedText';
import type { ReadingReason } from './indicatorValue';
import { parseUnit } from './parsedUnit';
import { reason } from './reason';

/** Target and actual brought to one unit, or why they cannot be. */
export type ComparedUnits =
  | {
      readonly target: Decimal;
      readonly actual: Decimal;
      readonly unit: string | null;
      readonly flags: readonly ReadingReason[];
    }
  | { readonly why: ReadingReason };

/** A number with its unit as read. */
export interface Measured {
  readonly number: string;
  readonly unit: string | null;
  /** As it stands in the cell, for what is said about it. */
  readonly text: string;
}

/** Sides that differ this much, with a unit on one side only, are probably in different units (90万元 against 900000). */
const TOO_FAR = 1000;

/** What a bare number beside a ratio is taken for, unless the ratio is in a finer unit: ‰, /10万. */
const PERCENT = 100;

/** Dimensions of countable things, any of which people also count with 个. */
const countable = /^(?:counter:.*|case|batch|session|set|generic|times)$/;

/**
 * Bring target and actual to one unit. A unit given on one side only is taken for both; 万元 and 元, 公里 and 米, 亩 and 公顷
 * are converted exactly; what cannot be converted is not compared.
 */
export function inComparedUnits(target: Measured, actual: Measured, isRate: boolean): ComparedUnits {
  const targetRatio = isRatio(target.unit);
  const actualRatio = isRatio(actual.unit);
  if (targetRatio && actualRatio) return bothRatios(target, actual);
  if (targetRatio || actualRatio) return ratioAgainstBare(target, actual, targetRatio);
  if (target.unit === null && actual.unit === null) return bothBare(target, actual, isRate);
  if (target.unit === null || actual.unit === null) return unitOnOneSide(target, actual);
  return converted(target.number, target.unit, actual.number, actual.unit);
}

function converted(targetNumber: string, targetUnit: string, actualNumber: string, actualUnit: string): ComparedUnits {
  const target = new Decimal(targetNumber);
  const to = parseUnit(targetUnit);
  const from = parseUnit(actualUnit);
  const flags: ReadingReason[] = [];
  if (from.dimension !== to.dimension) {
    const generic = [isGenericPair, isSetAndPart, perOnly].some((fits) => fits(to.dimension, from.dimension));
    if (!generic) return { why: reason('unitsDiffer', { target: targetUnit, actual: actualUnit }) };
    flags.push(reason('unitGeneric', { target: targetUnit, actual: actualUnit }));
  }
  const numerator = from.numerator.times(to.denominator);
  const denominator = from.denominator.times(to.numerator);
  if (!numerator.eq(denominator)) flags.push(reason('unitConverted', { from: actualUnit, to: targetUnit }));
  return { target, actual: new Decimal(actualNumber).times(numerator).div(denominator), unit: targetUnit, flags };
}

function bothRatios(target: Measured, actual: Measured): ComparedUnits {
  const points = (target.unit === '百分点') !== (actual.unit === '百分点');
  const flags = points ? [reason('percentagePoints', { target: target.unit ?? '', actual: actual.unit ?? '' })] : [];
  return { target: new Decimal(target.number), actual: new Decimal(actual.number), unit: target.unit, flags };
}

/** 95% against 96 or 0.96, 7‰ against 6.1: what was meant follows from size, and where it does not, nothing is compared. */
function ratioAgainstBare(target: Measured, actual: Measured, targetRatio: boolean): ComparedUnits {
  const ratio = new Decimal(targetRatio ? target.number : actual.number);
  const bareSide = targetRatio ? actual : target;
  if (bareSide.unit !== null) {
    return { why: reason('unitsDiffer', { target: target.unit ?? '', actual: actual.unit ?? '' }) };
  }
  const bare = new Decimal(bareSide.number);
  const unit = targetRatio ? target.unit : actual.unit;
  const per = Math.max(PERCENT, ratioScale(unit) ?? PERCENT);
  const fraction = asFraction(bare, ratio, per);
  if (fraction === null) return { why: reason('ratioScaleUnclear', { target: target.text, actual: actual.text }) };
  const missing = targetRatio ? 'unitMissingInActual' : 'unitMissingInTarget';
  const flag =
    per === PERCENT ? reason('ratioScale', { number: bareSide.text }) : reason(missing, { unit: unit ?? '' });
  return {
    target: targetRatio ? ratio : fraction,
    actual: targetRatio ? fraction : ratio,
    unit,
    flags: bare.eq(0) ? [] : [flag],
  };
}

/** A bare number as a fraction beside a known one: 98 and 0.98 are 98 %, 6.1 beside ‰ is 6.1 ‰; null when either may be meant. */
function asFraction(bare: Decimal, beside: Decimal, per: number): Decimal | null {
  const size = bare.abs();
  if (size.eq(0)) return bare;
  const scaled = bare.div(per);
  const small = beside.abs().lt('0.2');
  if (size.lte(1)) return small ? null : bare;
  if (size.lt(2)) return null;
  const widest = beside
    .abs()
    .times(3)
    .plus(new Decimal(PERCENT).div(2 * per));
  return scaled.abs().gt(widest) ? null : scaled;
}

/** Both without a unit under a rate: 95 against 0.98 is 95 % against 98 %. */
function bothBare(target: Measured, actual: Measured, isRate: boolean): ComparedUnits {
  const wanted = new Decimal(target.number);
  const reached = new Decimal(actual.number);
  const plain = { target: wanted, actual: reached, unit: null, flags: [] };
  if (!isRate) return plain;
  const flags = [reason('ratioScale', { number: actual.text })];
  if (wanted.gte(20) && wanted.lte(100) && reached.gt(0) && reached.lte(1)) {
    return { target: wanted, actual: reached.times(100), unit: null, flags };
  }
  if (wanted.gt('0.2') && wanted.lte(1) && reached.gte(20) && reached.lte(100)) {
    return { target: wanted, actual: reached.div(100), unit: null, flags };
  }
  return plain;
}

function unitOnOneSide(target: Measured, actual: Measured): ComparedUnits {
  const scaled = unitBesideScale(target, actual);
  if (scaled !== null) return scaled;
  const wanted = new Decimal(target.number);
  const reached = new Decimal(actual.number);
  const flag =
    target.unit === null
      ? reason('unitMissingInTarget', { unit: actual.unit ?? '' })
      : reason('unitMissingInActual', { unit: target.unit ?? '' });
  const unit = target.unit ?? actual.unit;
  const { numerator } = parseUnit(unit ?? '');
  const far =
    !wanted.eq(0) && !reached.eq(0) && (reached.gte(wanted.times(TOO_FAR)) || wanted.gte(reached.times(TOO_FAR)));
  if (numerator.gte(TOO_FAR) && far)
    return { why: reason('unitScaleUnclear', { target: target.text, actual: actual.text }) };
  return { target: wanted, actual: reached, unit, flags: [flag] };
}

/** 46万元 against 43.7万: the 万 is written on both sides, and only 元 is left out. */
function unitBesideScale(target: Measured, actual: Measured): ComparedUnits | null {
  const bare = target.unit === null ? target : actual;
  const unit = target.unit ?? actual.unit ?? '';
  const whole = /^[万亿]/.test(unit) ? unit.slice(1) : '';
  if (
    whole === '' ||
    !/\d[万亿]$/.test(foldText(bare.text).text) ||
    parseUnit(whole).dimension !== parseUnit(unit).dimension
  )
    return null;
  // Both sides in the unit that is written; `converted` puts its second number into the unit of its first.
  const [written, left] = target.unit === null ? [actual, target] : [target, actual];
  const known = converted(written.number, unit, left.number, whole);
  if ('why' in known) return known;
  const flag = target.unit === null ? reason('unitMissingInTarget', { unit }) : reason('unitMissingInActual', { unit });
  const sides = target.unit === null ? { target: known.actual, actual: known.target } : {};
  return { ...known, ...sides, flags: [flag] };
}

function isRatio(unit: string | null): boolean {
  return unit !== null && parseUnit(unit).dimension === 'ratio';
}

function isGenericPair(one: string, other: string): boolean {
  return (one === 'generic' && countable.test(other)) || (other === 'generic' && countable.test(one));
}

/** 300台(套) against 300台: 台套 stands for either. */
function isSetAndPart(one: string, other: string): boolean {
  const [set, part] = one === 'set' ? [one, other] : [other, one];
  return set === 'set' && /^counter:[台套]$/.test(part);
}

/** 每亩300 against 300元/亩: the one side leaves out what is counted. */
function perOnly(one: string, other: string): boolean {
  return (one.startsWith('/') && other.endsWith(one)) || (other.startsWith('/') && one.endsWith(other));
}
