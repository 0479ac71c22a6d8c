import type { IndicatorValue } from '../indicatorValue/indicatorValue';
import { parseUnit } from '../indicatorValue/parsedUnit';
import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';
import { shownSides } from './text/shownSides';

/** Target and actual are in units that can be converted into each other: 100% cannot be answered with 1000件. */
export const unitMismatch = defineCheck({
  code: 'unitMismatch',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('实际完成值与年度指标值的计量单位应一致。'),
  object: ({ rows }) =>
    rows
      .filter(({ comparison }) => comparison.kind === 'none' && comparison.why.code === 'unitsDiffer')
      .filter(({ target, actual }) => countedThing(target) !== countedThing(actual))
      .map((row) =>
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target], { values: shownSides(row) }),
      ),
});

/** What a value counts, without what it is counted by: 小时 and 每周小时 both count time and may well mean the same. */
function countedThing(value: IndicatorValue): string | null {
  if (!('unit' in value) || value.unit === null) return null;
  return parseUnit(value.unit).dimension.split('/')[0]!;
}
