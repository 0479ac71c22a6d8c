import { defineCheck } from './defineCheck';
import { shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { nationalMeasures } from './ruleSources';

/** A score is at least 0: deductions end there. */
export const scoreBelowZero = defineCheck({
  code: 'scoreBelowZero',
  severity: 'mustFix',
  stage: 'active',
  source: nationalMeasures('得分在0分至该指标分值之间。'),
  object: ({ rows }) =>
    rows
      .filter(({ line }) => line.recorded !== null && line.recorded < 0)
      .map((row) =>
        aboutRow(row, [row.indicator.cells.score], {
          found: shownNumber(row.line.recorded!),
          expected: '0',
          difference: row.line.recorded,
        }),
      ),
});
