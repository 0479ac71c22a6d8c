import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import type { ReviewedRow } from './form/reviewedRow';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Whole reasons that say nothing, and what may stand around them. */
const EMPTY_TALK =
  /^(?:由于|因为?|受|因此|主要是|主要因)?(?:工作|客观|主观|历史|其他|其它|各种|多种|种种|实际|特殊|不可抗力|有关|相关|上述|以上)*(?:原因|因素|情况|影响|需要)(?:的?影响|所致|导致|造成)?(?:未完成|未达标|偏差|有偏差)?$|^(?:正常|完成|已完成|未完成|按计划(?:完成|执行|进行)|继续努力|加强(?:管理|工作)|下一?步(?:加强|改进|继续努力)(?:管理|工作)?|进一步加强(?:管理|工作)?|今后改进|待改进|有待(?:提高|加强|改进)|存在偏差|有偏差|略有偏差|偏差较小|合理偏差|同上|见附件|详见附件|见说明|如上)$/u;

/** A reason names what happened; 客观原因 or 加强管理 alone is sent back. Only where a reason is due. */
export const reasonEmptyTalk = defineCheck({
  code: 'reasonEmptyTalk',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('偏差原因应具体，不得空泛。'),
  object: ({ rows }) =>
    rows
      .filter((row) => row.indicator.cells.deviationReason !== null && isReasonDue(row))
      .filter(({ reason }) => reason !== null && EMPTY_TALK.test(plainText(reason).replace(/[。.，,！!；;、]/gu, '')))
      .map((row) => aboutRow(row, [row.indicator.cells.deviationReason], { found: shownText(row.reason) })),
});

function isReasonDue({ line, comparison }: ReviewedRow): boolean {
  const isCut = line.points !== null && line.recorded !== null && line.recorded < line.points;
  const isOff = comparison.kind === 'compared' && comparison.outcome !== 'met';
  return isCut || isOff || (comparison.kind === 'periods' && comparison.days > 0);
}
