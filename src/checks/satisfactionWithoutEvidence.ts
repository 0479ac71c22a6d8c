import { statedReason } from '../scoring/deviationReason';
import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import type { ReviewedForm } from './form/reviewedForm';
import type { ReviewedRow } from './form/reviewedRow';
import { reviewPractice } from './ruleSources';
import { formReason } from './form/statedReasons';

/** Words that speak of how those served were asked. */
const SURVEY = /问卷|调查|走访|访谈|测评|样本|抽样|评议|座谈|投票|评价器|有效回收/u;

/** A survey that is spoken of as lacking is none. */
const LACKING = /(?:不充分|不足|缺少|缺乏|没有|未(?:开展|进行|组织|提供|做)|无(?:法|相关)?)/u;

/** A satisfaction score rests on a survey: 佐证资料 names it, or the row or the form speaks of it. */
export const satisfactionWithoutEvidence = defineCheck({
  code: 'satisfactionWithoutEvidence',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('满意度指标应有问卷调查等佐证材料，无佐证的不得分。'),
  object: (form) =>
    form.rows
      .filter((row) => row.levelTwo === 'satisfaction' || row.levelOne === 'satisfaction')
      .filter((row) => row.actual.kind !== 'blank' && row.actual.kind !== 'notApplicable')
      .filter((row) => row.line.recorded !== 0 && !isEvidenced(row, form))
      .map((row) => aboutRow(row, [row.indicator.cells.evidence, row.indicator.cells.actual])),
});

function isEvidenced({ indicator }: ReviewedRow, { evaluation }: ReviewedForm): boolean {
  const { evidence } = indicator.readings;
  if (evidence !== null && statedReason(evidence.text, evidence.cell) !== null) return true;
  const own = [indicator.actual, indicator.deviationReason];
  const ofForm = [formReason(evaluation), evaluation.goals?.achieved?.text];
  return (
    own.some((text) => text != null && speaksOfSurvey(text)) ||
    ofForm.some((text) => text != null && text.includes('满意') && speaksOfSurvey(text))
  );
}

function speaksOfSurvey(text: string): boolean {
  return text.split(/[，,。；;！!\n]/u).some((clause) => SURVEY.test(clause) && !LACKING.test(clause));
}
