import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber, sumOf } from './text/numberText';
import { pointsInLabel, type LevelOne } from './form/levelOne';
import { plainText } from './text/plainText';
import type { ReviewedRow } from './form/reviewedRow';
import { systemRule } from './ruleSources';

/** A group that names its points in its label, `产出指标(50分)`, has rows that add up to them. */
export const levelOneLabelPoints = defineCheck({
  code: 'levelOneLabelPoints',
  severity: 'mustFix',
  stage: 'active',
  source: systemRule('下级指标分值之和应等于上级指标设定的分值。'),
  object: ({ rows }) =>
    [...groupsByLevelOne(rows)].flatMap((members) => {
      const labelled = members.find(({ indicator }) => pointsInLabel(indicator.level1) !== null);
      const due = pointsInLabel(labelled?.indicator.level1 ?? null);
      const points = members.filter(({ sharesPoints }) => !sharesPoints).map(({ indicator }) => indicator.points);
      if (labelled === undefined || due === null || points.includes(null)) return [];
      const sum = sumOf(points.filter((point) => point !== null));
      if (sum === due) return [];
      return [
        {
          cells: [labelled.indicator.cells.level1, ...members.map(({ indicator }) => indicator.cells.points)],
          found: shownNumber(sum),
          expected: shownNumber(due),
          difference: differenceOf(sum, due),
          values: { group: labelled.indicator.level1 ?? '' },
        },
      ];
    }),
});

/**
 * Rows by what their group is: after a page break the label may stand again without its points. Labels
 * that name different points (社会效益(15分), 经济效益(15分)) are groups of their own.
 */
function groupsByLevelOne(rows: readonly ReviewedRow[]): Iterable<readonly ReviewedRow[]> {
  const labels = new Map<LevelOne, Set<string>>();
  for (const { levelOne, indicator } of rows) {
    if (levelOne === null || pointsInLabel(indicator.level1) === null) continue;
    const known = labels.get(levelOne) ?? new Set();
    labels.set(levelOne, known.add(plainText(indicator.level1)));
  }
  const groups = new Map<string, ReviewedRow[]>();
  for (const row of rows) {
    const isOneGroup = row.levelOne !== null && (labels.get(row.levelOne)?.size ?? 0) < 2;
    const key = isOneGroup ? row.levelOne : row.indicator.level1;
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups.values();
}
