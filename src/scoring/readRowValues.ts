import type { Indicator } from '../evaluation/indicator';
import { compareValues } from '../indicatorValue/compareValues';
import type { IndicatorValue, ValueContext } from '../indicatorValue/indicatorValue';
import { readIndicatorValue } from '../indicatorValue/readIndicatorValue';
import { targetInName } from '../indicatorValue/targetInName';
import { AnswersByText } from '../sheet/answersByText';
import type { RowFacts } from './rowFacts';
import { shownQuantity } from './shownQuantity';

/** What a row's texts say, without where they stand. */
export type RowValues = Pick<
  RowFacts,
  'target' | 'actual' | 'comparison' | 'targetFromName' | 'targetShown' | 'actualShown'
>;

/** The same rows come again: in every form of a department, and whenever a sheet is read anew after an edit. */
const known = new AnswersByText<RowValues>(2000, 1500);

/** Reads a row's target and actual and compares them. A target that only stands in the name is taken from there. */
export function readRowValues(indicator: Indicator, year: number | null): RowValues {
  return known.answer(textsOf(indicator, year), () => read(indicator, year));
}

/** All that the reading depends on, as one text. */
function textsOf(indicator: Indicator, year: number | null): string {
  const { level1, level2, level3, readings } = indicator;
  const { target, actual, targetOperator, targetUnit } = readings;
  return JSON.stringify([
    level1,
    level2,
    level3,
    year,
    targetOperator?.text,
    targetUnit?.text,
    target?.text ?? indicator.target,
    target?.raw,
    target?.numberFormat,
    actual?.text ?? indicator.actual,
    actual?.raw,
    actual?.numberFormat,
  ]);
}

function read(indicator: Indicator, year: number | null): RowValues {
  const { level1, level2, level3, readings } = indicator;
  const names: ValueContext = { level1, level2, level3, year };
  const own = readIndicatorValue(readings.target?.text ?? indicator.target ?? '', {
    ...names,
    operatorText: readings.targetOperator?.text,
    unitText: readings.targetUnit?.text,
    raw: readings.target?.raw,
    numberFormat: readings.target?.numberFormat,
  });
  const named = own.kind === 'blank' && level3 !== null ? targetInName(level3) : null;
  const target: IndicatorValue = named ?? own;
  const actual = readIndicatorValue(readings.actual?.text ?? indicator.actual ?? '', {
    ...names,
    raw: readings.actual?.raw,
    numberFormat: readings.actual?.numberFormat,
  });
  return {
    target,
    actual,
    comparison: compareValues(target, actual, names),
    targetFromName: named !== null,
    targetShown: shownQuantity(target),
    actualShown: shownQuantity(actual),
  };
}
