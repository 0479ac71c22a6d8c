import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { systemRule } from './ruleSources';

/** 得分必须小于等于分值: no line has more score than points. */
export const scoreAbovePoints = defineCheck({
  code: 'scoreAbovePoints',
  severity: 'mustFix',
  stage: 'active',
  source: systemRule('得分必须小于等于权重！'),
  object: ({ scored }) => [
    ...scored.indicators
      .filter((line) => line.points !== null && line.recorded !== null && line.recorded > line.points)
      .map(({ indicator, points, recorded }) => ({
        cells: [indicator.cells.score, indicator.cells.points],
        indicator: indicator.level3,
        ...compared(recorded!, points!),
      })),
    ...scored.funds
      .filter((line) => line.points !== null && line.recorded !== null && line.recorded > line.points)
      .map(({ fund, points, recorded }) => ({
        cells: [fund.score?.cell ?? null, fund.points?.cell ?? null],
        ...compared(recorded!, points!),
      })),
  ],
});

function compared(score: number, points: number): { found: string; expected: string; difference: number } {
  return { found: shownNumber(score), expected: shownNumber(points), difference: differenceOf(score, points) };
}
