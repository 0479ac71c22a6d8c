import { defineCheck } from './defineCheck';
import { isSplitRow } from './form/splitRow';
import { aboutRow } from './objection';
import type { Objection } from './objection';
import { reviewPractice } from './ruleSources';

/** What has points, a target and an actual has a score; so has the execution rate. */
export const blankScore = defineCheck({
  code: 'blankScore',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('得分应逐项填写。'),
  object: ({ rows, execution }) => {
    const objections: Objection[] = rows
      .filter((row) => !row.sharesScore && !isSplitRow(row))
      .filter(({ line, indicator, target, actual }) => {
        const filled = target.kind !== 'blank' && actual.kind !== 'blank' && actual.kind !== 'notApplicable';
        return filled && line.recorded === null && indicator.cells.score !== null && (line.points ?? 1) > 0;
      })
      .map((row) => aboutRow(row, [row.indicator.cells.score]));
    const score = execution?.fund.score;
    const isUnscored = execution != null && (execution.points ?? 0) > 0 && execution.recorded === null;
    return isUnscored && score != null ? [{ cells: [score.cell] }, ...objections] : objections;
  },
});
