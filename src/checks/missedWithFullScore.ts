import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { isDirectionSure } from './form/sureDirection';
import { aboutRow } from './objection';
import { nationalMeasures } from './ruleSources';
import { shownSides } from './text/shownSides';

/** A target that was missed cannot have all its points, whatever the reason. Dates are `periodLate`. */
export const missedWithFullScore = defineCheck({
  code: 'missedWithFullScore',
  severity: 'mustFix',
  stage: 'active',
  source: nationalMeasures('未完成指标值的，按照完成值与指标值的比例记分。'),
  object: ({ rows, policy }) =>
    rows.flatMap((row) => {
      const { points, recorded, mechanical } = row.line;
      const missed =
        (row.comparison.kind === 'compared' && row.comparison.outcome === 'missed') ||
        (row.comparison.kind === 'tier' && (row.comparison.tier === 'partly' || row.comparison.tier === 'missed'));
      if (!missed || points === null || recorded === null || recorded < points || recorded > points) return [];
      if (mechanical !== null && mechanical >= points) return [];
      return [
        aboutRow(row, [row.indicator.cells.score, row.indicator.cells.actual, row.indicator.cells.target], {
          found: shownNumber(recorded),
          expected: mechanical === null ? null : shownNumber(mechanical),
          difference: mechanical === null ? null : differenceOf(recorded, mechanical),
          values: shownSides(row),
          ...(isDirectionSure(row.comparison, row.indicator) ? {} : { severity: 'shouldExplain' }),
          reference: policyReference(
            policy,
            row.comparison.kind === 'tier' ? 'qualitative.bands' : 'quantitative.positive',
          ),
        }),
      ];
    }),
});
