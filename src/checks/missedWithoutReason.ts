import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { nationalMeasures } from './ruleSources';
import { shownSides } from './text/shownSides';

/** In forms without scores too, a target that was missed is explained. Scored rows are `lowScoreWithoutReason` and `missedWithFullScore`. */
export const missedWithoutReason = defineCheck({
  code: 'missedWithoutReason',
  severity: 'shouldExplain',
  stage: 'active',
  source: nationalMeasures('未完成绩效目标的，应说明原因及拟采取的改进措施。'),
  object: ({ rows }) =>
    rows
      .filter(({ line, reason }) => line.recorded === null && reason === null)
      .filter(({ comparison }) => {
        if (comparison.kind === 'tier') return comparison.tier === 'partly' || comparison.tier === 'missed';
        return comparison.kind === 'compared' && comparison.outcome === 'missed';
      })
      .map((row) =>
        aboutRow(row, [row.indicator.cells.deviationReason, row.indicator.cells.actual, row.indicator.cells.target], {
          values: shownSides(row),
        }),
      ),
});
