import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { shownPercent } from './text/numberText';
import { aboutRow } from './objection';
import { nationalMeasures } from './ruleSources';
import { shownSides } from './text/shownSides';

/** A target exceeded by more than the policy's threshold was perhaps set too low: the reason has to be given. */
export const targetFarExceeded = defineCheck({
  code: 'targetFarExceeded',
  severity: 'shouldExplain',
  stage: 'active',
  source: nationalMeasures(
    '对完成值高于指标值较多的，要分析原因，如果是由于年初指标值设定明显偏低造成的，要按照偏离度适度调减分值。',
  ),
  object: ({ rows, policy }) => {
    const threshold = policy.parameters['over.threshold'].value;
    const fromZero = policy.parameters['over.zeroTargetActual'].value;
    return rows.flatMap((row) => {
      const { comparison, line } = row;
      if (row.reason !== null || comparison.kind !== 'compared' || comparison.favourable !== true) return [];
      const ratio = line.deviation?.ratio ?? comparison.deviation;
      const isFarAbove =
        ratio !== null && threshold !== null && comparison.direction === 'higher' && ratio >= threshold;
      const isFarFromZero = ratio === null && fromZero !== null && Number(comparison.actual) >= fromZero;
      if (!isFarAbove && !isFarFromZero) return [];
      return [
        aboutRow(row, [row.indicator.cells.deviationReason, row.indicator.cells.actual, row.indicator.cells.target], {
          found: ratio === null ? comparison.actual : `+${shownPercent(ratio)}`,
          expected: ratio === null ? '0' : `+${shownPercent(threshold!)}`,
          values: shownSides(row),
          reference: policyReference(policy, ratio === null ? 'over.zeroTargetActual' : 'over.threshold'),
        }),
      ];
    });
  },
});
