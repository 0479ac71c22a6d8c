import { statedReason } from '../scoring/deviationReason';
import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import type { ReviewedForm } from './form/reviewedForm';
import type { ReviewedRow } from './form/reviewedRow';
import { reviewPractice } from './ruleSources';
import { speaksOfSurvey } from './text/surveyWords';
import { formReason } from './form/statedReasons';

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
