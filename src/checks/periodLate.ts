import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';
import { shownSides } from './text/shownSides';

/** A date that was not kept is explained, and does not earn all its points. */
export const periodLate = defineCheck({
  code: 'periodLate',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('未按期完成的，应说明原因并相应扣分。'),
  object: ({ rows, policy }) =>
    rows.flatMap((row) => {
      const { comparison, line } = row;
      if (comparison.kind !== 'periods' || comparison.days <= 0) return [];
      const isFull = line.points !== null && line.recorded !== null && line.recorded >= line.points;
      if (row.reason !== null && !isFull) return [];
      return [
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target, row.indicator.cells.score], {
          difference: comparison.days,
          values: { ...shownSides(row), days: String(comparison.days) },
          reference: policyReference(policy, 'period.late'),
        }),
      ];
    }),
});
