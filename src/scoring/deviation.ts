import Big from 'big.js';
import type { Comparison } from '../indicatorValue/indicatorValue';
import { decimal, dividedBy, minus, valueOf } from './arithmetic';
import { plainStep } from './explanation';
import type { RowFacts } from './rowFacts';
import type { Deviation, ExplanationStep } from './scoredEvaluation';
import { writtenNumber } from './shownQuantity';

/** 偏离度 of an actual from its target; null where the two cannot be compared as numbers or periods. */
export function deviationOf(comparison: Comparison): Deviation | null {
  if (comparison.kind === 'compared') {
    const { target, actual, deviation, favourable } = comparison;
    return {
      value: new Big(target).eq(0) ? null : new Big(actual).minus(target).toNumber(),
      ratio: deviation,
      days: null,
      favourable,
    };
  }
  if (comparison.kind === 'periods') {
    const { days } = comparison;
    return { value: null, ratio: null, days, favourable: days === 0 ? null : days < 0 };
  }
  return null;
}

/** How the deviation came about: (actual − target) / |target| with the numbers put in, or the days between. */
export function deviationSteps({ comparison, targetShown, actualShown, cells }: RowFacts): readonly ExplanationStep[] {
  if (comparison.kind === 'periods') {
    const { days } = comparison;
    const code = days > 0 ? 'deviation.late' : days < 0 ? 'deviation.early' : 'deviation.onTime';
    const values = { target: targetShown, actual: actualShown, days: String(Math.abs(days)) };
    return [plainStep({ code, values, cells })];
  }
  if (comparison.kind !== 'compared' || comparison.deviation === null) return [];
  const [target, actual] = [comparison.target, comparison.actual].map((side) => writtenNumber(side, comparison.unit));
  const term = dividedBy(minus(decimal(actual!), decimal(target!)), decimal(target!.abs()));
  const rounded = new Big(valueOf(term)).times(100).round(1);
  const percent = `${rounded.gt(0) ? '+' : ''}${rounded.toFixed()}%`;
  return [plainStep({ code: 'deviation.ratio', values: { percent }, cells, term })];
}
