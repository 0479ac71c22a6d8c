import type { ReviewedRow } from './form/reviewedRow';
import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';

/** An indicator that is named has its target and its actual; a half-filled row is sent back. */
export const rowUnfinished = defineCheck({
  code: 'rowUnfinished',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('年度指标值、实际完成值应填写完整。'),
  object: ({ rows }) => {
    const scored = rows.some(({ indicator }) => indicator.cells.score !== null || indicator.cells.points !== null);
    return rows
      .filter((row) => row.line.recorded === null && !row.sharesScore && isHalfFilled(row, scored))
      .map((row) => aboutRow(row, blankCells(row)));
  },
});

/** In a form without scores a row blank on both sides is a template row nobody needed: `emptyIndicatorRow`. */
function isHalfFilled({ target, actual }: ReviewedRow, scored: boolean): boolean {
  const blanks = Number(target.kind === 'blank') + Number(actual.kind === 'blank');
  return blanks === 1 || (blanks === 2 && scored);
}

function blankCells({ target, actual, indicator }: ReviewedRow): readonly (string | null)[] {
  return [
    ...(actual.kind === 'blank' ? [indicator.cells.actual] : []),
    ...(target.kind === 'blank' ? [indicator.cells.target] : []),
  ];
}
