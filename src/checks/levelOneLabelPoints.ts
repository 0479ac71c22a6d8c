import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber, sumOf } from './text/numberText';
import { pointsInLabel } from './form/levelOne';
import type { ReviewedRow } from './form/reviewedRow';
import { systemRule } from './ruleSources';

/** A group that names its points in its label, `产出指标(50分)`, has rows that add up to them. */
export const levelOneLabelPoints = defineCheck({
  code: 'levelOneLabelPoints',
  severity: 'mustFix',
  stage: 'active',
  source: systemRule('下级指标分值之和应等于上级指标设定的分值。'),
  object: ({ rows }) =>
    [...groupsByLabel(rows)].flatMap(([label, members]) => {
      const due = pointsInLabel(label);
      const points = members.map(({ indicator }) => indicator.points);
      if (due === null || points.includes(null)) return [];
      const sum = sumOf(points.filter((point) => point !== null));
      if (sum === due) return [];
      return [
        {
          cells: [members[0]!.indicator.cells.level1, ...members.map(({ indicator }) => indicator.cells.points)],
          found: shownNumber(sum),
          expected: shownNumber(due),
          difference: differenceOf(sum, due),
          values: { group: label },
        },
      ];
    }),
});

function groupsByLabel(rows: readonly ReviewedRow[]): ReadonlyMap<string, readonly ReviewedRow[]> {
  const groups = new Map<string, ReviewedRow[]>();
  for (const row of rows) {
    const label = row.indicator.level1;
    if (label === null) continue;
    const group = groups.get(label);
    if (group) group.push(row);
    else groups.set(label, [row]);
  }
  return groups;
}
