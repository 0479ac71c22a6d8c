import { defineCheck } from './defineCheck';
import { isReasonDue } from './form/reasonDue';
import { aboutRow } from './objection';
import { isEmptyTalk } from './text/emptyTalk';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** A reason names what happened; 客观原因 or 加强管理 alone is sent back. Only where a reason is due. */
export const reasonEmptyTalk = defineCheck({
  code: 'reasonEmptyTalk',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('偏差原因应具体，不得空泛。'),
  object: ({ rows }) =>
    rows
      .filter((row) => row.indicator.cells.deviationReason !== null && isReasonDue(row))
      .filter(({ reason }) => reason !== null && isEmptyTalk(reason))
      .map((row) => aboutRow(row, [row.indicator.cells.deviationReason], { found: shownText(row.reason) })),
});
