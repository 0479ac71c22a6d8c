import { inComparedUnits } from './comparedUnits';
import { Decimal, decimalText } from './decimal';
import type { Comparison, Direction, IndicatorValue, Operator, ReadingReason, ValueContext } from './indicatorValue';
import { directionOfName, indicatorDirection, type KnownDirection } from './indicatorDirection';
import { isZeroOf } from './measuredAt';
import { reason } from './reason';
import { changeIn, levelAfter } from './subjectWords';
import { writtenOperators } from './tables/operatorWords';

type Bound = Extract<IndicatorValue, { kind: 'bound' }>;
type Range = Extract<IndicatorValue, { kind: 'range' }>;

/** Digits of a ratio or deviation behind the point. */
const RATIO_DIGITS = 12;

/** A number against a bound or a range. */
export function compareNumbers(
  target: Bound | Range,
  actual: Bound,
  context: ValueContext,
  flags: readonly ReadingReason[],
): Comparison {
  return target.kind === 'bound'
    ? againstBound(target, actual, context, flags)
    : againstRange(target, actual, context, flags);
}

function againstBound(
  target: Bound,
  actual: Bound,
  context: ValueContext,
  flags: readonly ReadingReason[],
): Comparison {
  const wanted = changeIn(target.subject);
  const reached = changeIn(actual.subject);
  if (wanted !== null && reached !== null && wanted !== reached) {
    return { kind: 'none', why: reason('changeOpposite', { target: target.text, actual: actual.text }), flags };
  }
  if (isAmountAgainstLevel(target.subject, actual.subject)) {
    return { kind: 'none', why: reason('changeAgainstLevel', { target: target.text, actual: actual.text }), flags };
  }
  const units = inComparedUnits(target, actual, isRate(context));
  if ('why' in units) return { kind: 'none', why: units.why, flags };
  const meaning = meaningOf(target, context);
  const { operator, direction, directionReason } = directed(target, meaning);
  if (saysOnlyLimit(actual.operator, direction)) return limitOnly(target, actual, flags);
  const against =
    isDirected(target.operator) && meaning.reason.code.startsWith('directionWord') && meaning.direction !== direction;
  const difference = units.actual.cmp(units.target);
  const noted = [
    ...flags,
    ...units.flags,
    ...(target.operator === '~' ? [reason('approximateTarget', { text: target.text })] : []),
    ...(against
      ? [reason('operatorAgainstMeaning', { operator: writtenOperators[operator], name: context.level3 ?? '' })]
      : []),
    ...(target.operator === '=' && difference !== 0
      ? [reason('notEqual', { target: target.text, actual: actual.text })]
      : []),
  ];
  return compared(units.target, units.actual, units.unit, operator, direction, directionReason, noted);
}

/** Inside a range is met; outside, the end that was passed is the bound. */
function againstRange(
  target: Range,
  actual: Bound,
  context: ValueContext,
  flags: readonly ReadingReason[],
): Comparison {
  const low = inComparedUnits({ number: target.from, unit: target.unit, text: target.text }, actual, isRate(context));
  const high = inComparedUnits({ number: target.to, unit: target.unit, text: target.text }, actual, isRate(context));
  if ('why' in low) return { kind: 'none', why: low.why, flags };
  if ('why' in high) return { kind: 'none', why: high.why, flags };
  if (isDirected(actual.operator)) return limitOnly(target, actual, flags);
  const above = high.actual.gt(high.target);
  const nearest = above ? high.target : low.actual.lt(low.target) ? low.target : low.actual;
  const direction: Direction = above ? 'lower' : 'higher';
  const operator: Operator = above ? '<=' : '>=';
  const result = compared(
    nearest,
    low.actual,
    low.unit,
    operator,
    direction,
    reason('directionOperator', { operator: writtenOperators[operator] }),
    [...flags, ...low.flags],
  );
  return { ...result, range: { from: target.from, to: target.to } };
}

type Compared = Extract<Comparison, { kind: 'compared' }>;

function compared(
  target: Decimal,
  actual: Decimal,
  unit: string | null,
  operator: Operator,
  direction: Direction,
  directionReason: ReadingReason,
  flags: readonly ReadingReason[],
): Compared {
  const zero = target.eq(0);
  const difference = actual.cmp(target);
  const noted = [
    ...flags,
    ...(zero ? [reason('zeroTarget')] : []),
    ...(actual.lt(0) ? [reason('negativeActual', { actual: decimalText(actual) })] : []),
  ];
  return {
    kind: 'compared',
    outcome: outcomeOf(operator, direction, difference),
    operator,
    direction,
    directionReason,
    target: decimalText(target),
    actual: decimalText(actual),
    unit,
    ratio: zero ? null : rounded(actual.div(target)),
    deviation: zero ? null : rounded(actual.minus(target).div(target.abs())),
    favourable: difference === 0 ? null : difference > 0 === (direction === 'higher'),
    flags: noted,
  };
}

/** `met` exactly at the bound, `exceeded` better than it, `missed` worse; a strict bound is missed at its own number. */
function outcomeOf(operator: Operator, direction: Direction, difference: number): Compared['outcome'] {
  if (difference === 0) return operator === '>' || operator === '<' ? 'missed' : 'met';
  return difference > 0 === (direction === 'higher') ? 'exceeded' : 'missed';
}

/** Operator and direction: the text's own where it has one, else by meaning. */
function directed(
  target: Bound,
  meaning: KnownDirection,
): { readonly operator: Operator; readonly direction: Direction; readonly directionReason: ReadingReason } {
  const { operator } = target;
  if (operator === null || operator === '=' || operator === '~') {
    const implied: Operator = meaning.direction === 'higher' ? '>=' : '<=';
    return { operator: operator ?? implied, direction: meaning.direction, directionReason: meaning.reason };
  }
  const direction: Direction = operator === '>=' || operator === '>' ? 'higher' : 'lower';
  return {
    operator,
    direction,
    directionReason: reason('directionOperator', { operator: writtenOperators[operator] }),
  };
}

/** 低于90% for a target to be reached, 超过3天 for one to be kept under: the actual may lie anywhere on the bad side. */
function saysOnlyLimit(operator: Operator | null, wanted: Direction): boolean {
  if (operator === null || !isDirected(operator)) return false;
  return operator.startsWith('<') === (wanted === 'higher');
}

/** Nothing is compared, so that nothing is said of how the operator was taken either. */
function limitOnly(target: Bound | Range, actual: Bound, flags: readonly ReadingReason[]): Comparison {
  return {
    kind: 'none',
    why: reason('actualLimitOnly', { actual: actual.text, target: target.text }),
    flags: flags.filter(({ code }) => code !== 'actualOperator'),
  };
}

function isDirected(operator: Operator | null): boolean {
  return operator !== null && operator !== '=' && operator !== '~';
}

/** 提高到90% against 提高5%: one is a level, the other how large the change was. */
function isAmountAgainstLevel(one: string | undefined, other: string | undefined): boolean {
  const isAmount = (words: string | undefined): boolean => changeIn(words) !== null && levelAfter(words) === null;
  return (levelAfter(one) !== null && isAmount(other)) || (levelAfter(other) !== null && isAmount(one));
}

/**
 * A target that speaks of a fall (下降5%) wants a larger fall, one that names a level after it (降到5%) a lower level;
 * otherwise the target's own words and the indicator's names decide, and of nothing at all less is better.
 */
function meaningOf(target: Bound, context: ValueContext): KnownDirection {
  const words = target.subject ?? '';
  const level = levelAfter(words);
  if (level === 'fall') return { direction: 'lower', reason: reason('directionLevelFallen', { words }) };
  if (level === 'rise') return { direction: 'higher', reason: reason('directionLevelRisen', { words }) };
  if (changeIn(words) === 'fall') return { direction: 'higher', reason: reason('directionChange', { words }) };
  const named = changeIn(words) === null ? directionOfName(`${words}${target.object ?? ''}`, target.text) : null;
  // 零增长 asks for none of it, though 增长 is wanted elsewhere.
  const isNone = named?.direction === 'higher' && isZeroOf(new Decimal(target.number), target.object ?? '', 0);
  const meaning = (isNone ? null : named) ?? indicatorDirection(context, target.unit);
  return meaning.reason.code === 'directionDefault' && new Decimal(target.number).eq(0)
    ? { direction: 'lower', reason: reason('directionZero') }
    : meaning;
}

function isRate(context: ValueContext): boolean {
  return (
    /[率度]|比例|占比|比重/.test(context.level3 ?? '') ||
    /满意度/.test(`${context.level2 ?? ''}${context.level1 ?? ''}`)
  );
}

function rounded(value: Decimal): number {
  return Number(value.round(RATIO_DIGITS).toString());
}
