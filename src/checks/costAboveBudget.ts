import Big from 'big.js';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { parseUnit } from '../indicatorValue/parsedUnit';
import type { IndicatorValue } from '../indicatorValue/indicatorValue';
import { defineCheck } from './defineCheck';
import { shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { plainName } from './text/plainText';
import type { ReviewedRow } from './form/reviewedRow';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Names that mean the cost of the whole project, to be held against its budget. */
const WHOLE_COST = /总成本|成本总[额数]|成本控制数|预算控制|控制总额|总投资|项目成本|总支出|成本控制$/u;

/** Yuan in one of the form's units. */
const YUAN: Readonly<Record<'万元' | '元', number>> = { 万元: 10_000, 元: 1 };

/** A cost stays within its target, and the cost of the project within its budget. */
export const costAboveBudget = defineCheck({
  code: 'costAboveBudget',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('成本指标实际值超过目标值或预算数的，应说明原因。'),
  object: ({ rows, evaluation }) =>
    rows
      .filter(({ levelTwo, levelOne }) => levelTwo === 'cost' || levelTwo === 'costOfKind' || levelOne === 'cost')
      .flatMap((row) => {
        const limit = exceededLimit(row, evaluation);
        if (limit === null || row.reason !== null) return [];
        return [
          aboutRow(row, [row.indicator.cells.actual, limit.cell], {
            found: shownText(row.indicator.actual),
            expected: limit.shown,
          }),
        ];
      }),
});

function exceededLimit(
  row: ReviewedRow,
  { funds, unit }: SelfEvaluation,
): { shown: string; cell: string | null } | null {
  const { comparison, indicator } = row;
  if (comparison.kind === 'compared' && comparison.direction === 'lower' && comparison.outcome === 'missed') {
    return { shown: shownText(indicator.target), cell: indicator.cells.target };
  }
  const total = funds.find(({ kind }) => kind === 'total');
  const budget = total?.annualBudget ?? total?.initialBudget ?? null;
  const actual = yuan(row.actual, unit);
  if (!WHOLE_COST.test(plainName(indicator.level3)) || actual === null || unit === null) return null;
  if (budget == null || budget.value === null || budget.value === 0) return null;
  if (actual.lte(new Big(budget.value).times(YUAN[unit]))) return null;
  return { shown: `${shownNumber(budget.value)}${unit}`, cell: budget.cell };
}

/** An amount in yuan; a bare number is in the form's unit. Null when it is no plain amount of money. */
function yuan(value: IndicatorValue, formUnit: SelfEvaluation['unit']): Big | null {
  if (value.kind !== 'bound') return null;
  const unit = value.unit ?? formUnit;
  if (unit === null) return null;
  const { dimension, numerator, denominator } = parseUnit(unit);
  return dimension === 'money' ? new Big(value.number).times(numerator.toString()).div(denominator.toString()) : null;
}
