import { compareNumbers } from './compareNumbers';
import { comparePeriods } from './comparePeriods';
import { compareTiers } from './compareTiers';
import { foldText } from './foldedText';
import type { Comparison, IndicatorValue, ReadingReason, ValueContext } from './indicatorValue';
import { parseUnit } from './parsedUnit';
import { writtenOperators } from './tables/operatorWords';
import { reason, type ReasonCode } from './reason';

/**
 * How an actual stands against its target. Only what can be told mechanically is compared: number against number in
 * one dimension, point in time against point in time, tier words against words or against the scale they are chosen
 * from. Everything else is `none`, with why.
 */
export function compareValues(target: IndicatorValue, actual: IndicatorValue, context: ValueContext): Comparison {
  const flags = sharedFlags(target, actual);
  if (target.reasons.some(({ code }) => code === 'optionsNotChosen') && actual.kind === 'tier') {
    return { kind: 'tier', tier: actual.tier, flags };
  }
  const absent = whyAbsent(target, actual);
  if (absent !== null) return { kind: 'none', why: reason(absent), flags };
  const reached = numberBesideTier(target, actual);
  if (target.kind === 'bound' || target.kind === 'range') {
    if (reached.kind === 'bound') return compareNumbers(target, reached, context, [...flags, ...besideFlags(actual)]);
    if (reached.kind === 'range') return { kind: 'none', why: reason('actualRange'), flags };
    if (actual.kind === 'tier') return { kind: 'none', why: wordsForNumber(target, actual.word), flags };
    return { kind: 'none', why: reason(actual.kind === 'narrative' ? 'narrativeActual' : 'kindsDiffer'), flags };
  }
  if (target.kind === 'period') {
    if (actual.kind === 'period') return comparePeriods(target, actual, context, flags);
    if (actual.kind === 'tier') return { kind: 'none', why: reason('wordsForPeriod', { word: actual.word }), flags };
    return { kind: 'none', why: reason(actual.kind === 'narrative' ? 'narrativeActual' : 'kindsDiffer'), flags };
  }
  if (actual.kind === 'tier') return compareTiers(target, actual, flags);
  if (target.kind === 'narrative') return { kind: 'none', why: reason('narrativeTarget'), flags };
  return { kind: 'none', why: reason(actual.kind === 'narrative' ? 'narrativeActual' : 'numberForWords'), flags };
}

function sharedFlags(target: IndicatorValue, actual: IndicatorValue): ReadingReason[] {
  const flags: ReadingReason[] = [];
  const text = foldText(actual.text).text;
  if (text !== '' && text === foldText(target.text).text) flags.push(reason('copiesTarget', { text: actual.text }));
  if (actual.kind === 'bound' && actual.operator !== null) {
    flags.push(
      reason(actual.operator === '~' ? 'actualApproximate' : 'actualOperator', {
        operator: writtenOperators[actual.operator],
        text: actual.text,
      }),
    );
  }
  return flags;
}

/** Why one side says nothing that can be compared; null when both say something. */
function whyAbsent(target: IndicatorValue, actual: IndicatorValue): ReasonCode | null {
  if (target.kind === 'blank') return 'targetBlank';
  if (actual.kind === 'blank') return 'actualBlank';
  if (target.kind === 'unreadable') return 'targetUnreadable';
  if (actual.kind === 'unreadable') return 'actualUnreadable';
  if (actual.kind === 'notApplicable') return 'actualNotApplicable';
  return target.kind === 'notApplicable' && actual.kind !== 'tier' ? 'targetNotApplicable' : null;
}

/** 1000件达成预期指标 against a target in 件: the number answers it. */
function numberBesideTier(target: IndicatorValue, actual: IndicatorValue): IndicatorValue {
  if (target.kind !== 'bound' || actual.kind !== 'tier' || actual.quantities?.length !== 1) return actual;
  const quantity = actual.quantities[0];
  const unit = quantity?.unit ?? null;
  if (quantity === undefined || unit === null || target.unit === null) return actual;
  if (parseUnit(unit).dimension !== parseUnit(target.unit).dimension) return actual;
  return { kind: 'bound', operator: null, number: quantity.number, unit, text: actual.text, reasons: actual.reasons };
}

function besideFlags(actual: IndicatorValue): ReadingReason[] {
  return actual.kind === 'tier' ? [reason('numberBesideTier', { text: actual.text })] : [];
}

function wordsForNumber(target: IndicatorValue, word: string): ReadingReason {
  const none = /^(?:无|没有|未发生|零)/.test(word) && target.kind === 'bound' && target.number === '0';
  return reason(none ? 'wordsForZero' : 'wordsForNumber', { word });
}
