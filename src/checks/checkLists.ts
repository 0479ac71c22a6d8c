import { actualAdmitsMiss } from './actualAdmitsMiss';
import { actualCopiedFromTarget } from './actualCopiedFromTarget';
import { allScoresFull } from './allScoresFull';
import { blankActualWithScore } from './blankActualWithScore';
import { blankScore } from './blankScore';
import { blankTargetWithScore } from './blankTargetWithScore';
import { budgetAdjustmentUnexplained } from './budgetAdjustmentUnexplained';
import { costAboveBudget } from './costAboveBudget';
import { duplicateIndicators } from './duplicateIndicators';
import { emptyIndicatorRow } from './emptyIndicatorRow';
import { errorValue } from './errorValue';
import { executedAboveBudget } from './executedAboveBudget';
import { executionBase } from './executionBase';
import { executionLowUnexplained } from './executionLowUnexplained';
import { executionPoints } from './executionPoints';
import { executionRate } from './executionRate';
import { executionScore } from './executionScore';
import { formulaReplaced } from './formulaReplaced';
import { fundPartPoints } from './fundPartPoints';
import { fundPartsSum } from './fundPartsSum';
import { goalBlank } from './goalBlank';
import { gradeDiffers } from './gradeDiffers';
import { headFieldMissing } from './headFieldMissing';
import { headFieldsSwapped } from './headFieldsSwapped';
import { hiddenScore } from './hiddenScore';
import { indicatorNameMissing } from './indicatorNameMissing';
import { initialAnnualConfused } from './initialAnnualConfused';
import { levelOneLabelPoints } from './levelOneLabelPoints';
import { levelOneWeights } from './levelOneWeights';
import { levelThreeUnderWrongLevelTwo } from './levelThreeUnderWrongLevelTwo';
import { levelTwoUnderWrongLevelOne } from './levelTwoUnderWrongLevelOne';
import { lowScoreWithoutReason } from './lowScoreWithoutReason';
import { metButCutWithoutReason } from './metButCutWithoutReason';
import { missedWithFullScore } from './missedWithFullScore';
import { missedWithoutReason } from './missedWithoutReason';
import { missingBenefitIndicator } from './missingBenefitIndicator';
import { missingSatisfactionIndicator } from './missingSatisfactionIndicator';
import { nameTemplateLeft } from './nameTemplateLeft';
import { narrativeQuantityDiffers } from './narrativeQuantityDiffers';
import { narrativeQuantityUnanswered } from './narrativeQuantityUnanswered';
import { narrativeTooLong } from './narrativeTooLong';
import { noIndicators } from './noIndicators';
import { operatorInActual } from './operatorInActual';
import { paymentAsQuantity } from './paymentAsQuantity';
import { periodAnsweredByWords } from './periodAnsweredByWords';
import { periodLate } from './periodLate';
import { pointsMissing } from './pointsMissing';
import { pointsSumTo100 } from './pointsSumTo100';
import { qualitativeWithoutGrounds } from './qualitativeWithoutGrounds';
import { quantitativeAnsweredByWords } from './quantitativeAnsweredByWords';
import { rateNotInPercent } from './rateNotInPercent';
import { reasonContradicts } from './reasonContradicts';
import { reasonEmptyTalk } from './reasonEmptyTalk';
import { reasonUnrelated } from './reasonUnrelated';
import { reviewActualDiffers } from './reviewActualDiffers';
import { reviewCutUnexplained } from './reviewCutUnexplained';
import { reviewRemarkDiffers } from './reviewRemarkDiffers';
import { reviewScoreOutOfRange } from './reviewScoreOutOfRange';
import { rowUnfinished } from './rowUnfinished';
import { satisfactionWithoutEvidence } from './satisfactionWithoutEvidence';
import { scoreAbovePoints } from './scoreAbovePoints';
import { scoreBelowZero } from './scoreBelowZero';
import { scoreDiffersFromPolicy } from './scoreDiffersFromPolicy';
import { statedDeductionDiffers } from './statedDeductionDiffers';
import { statedTaskMissing } from './statedTaskMissing';
import { targetFarExceeded } from './targetFarExceeded';
import { targetSetTooLow } from './targetSetTooLow';
import { templateDebris } from './templateDebris';
import { templateStructure } from './templateStructure';
import { templateVersion } from './templateVersion';
import { totalPoints } from './totalPoints';
import { totalScoreEqualsSum } from './totalScoreEqualsSum';
import { totalScoreMissing } from './totalScoreMissing';
import { unitMismatch } from './unitMismatch';
import { unitOnOneSide } from './unitOnOneSide';
import { unreadableNumber } from './unreadableNumber';
import { vagueTarget } from './vagueTarget';
import { yearInTextDiffers } from './yearInTextDiffers';
import { yearMismatch } from './yearMismatch';
import type { Check } from './check';

/** Every check, by what it looks at; the order is that of the documentation. */
export const checksByTopic = {
  points: [
    pointsSumTo100,
    totalPoints,
    pointsMissing,
    executionPoints,
    fundPartPoints,
    levelOneLabelPoints,
    levelOneWeights,
  ],
  scores: [
    scoreAbovePoints,
    scoreBelowZero,
    missedWithFullScore,
    metButCutWithoutReason,
    lowScoreWithoutReason,
    missedWithoutReason,
    scoreDiffersFromPolicy,
    statedDeductionDiffers,
    totalScoreEqualsSum,
    totalScoreMissing,
    gradeDiffers,
    allScoresFull,
  ],
  funds: [
    executionRate,
    executionBase,
    executionScore,
    executedAboveBudget,
    executionLowUnexplained,
    budgetAdjustmentUnexplained,
    fundPartsSum,
    initialAnnualConfused,
  ],
  blanks: [
    blankTargetWithScore,
    blankActualWithScore,
    rowUnfinished,
    blankScore,
    unreadableNumber,
    errorValue,
    indicatorNameMissing,
    emptyIndicatorRow,
    noIndicators,
    goalBlank,
    headFieldMissing,
  ],
  values: [
    quantitativeAnsweredByWords,
    periodAnsweredByWords,
    unitMismatch,
    unitOnOneSide,
    operatorInActual,
    actualCopiedFromTarget,
    targetFarExceeded,
    targetSetTooLow,
    narrativeQuantityDiffers,
    narrativeQuantityUnanswered,
    statedTaskMissing,
    actualAdmitsMiss,
    periodLate,
    costAboveBudget,
  ],
  indicators: [
    levelTwoUnderWrongLevelOne,
    levelThreeUnderWrongLevelTwo,
    paymentAsQuantity,
    rateNotInPercent,
    missingSatisfactionIndicator,
    missingBenefitIndicator,
    satisfactionWithoutEvidence,
    vagueTarget,
    duplicateIndicators,
    narrativeTooLong,
  ],
  reasons: [qualitativeWithoutGrounds, reasonEmptyTalk, reasonUnrelated, reasonContradicts],
  form: [
    templateDebris,
    nameTemplateLeft,
    headFieldsSwapped,
    yearMismatch,
    yearInTextDiffers,
    templateVersion,
    templateStructure,
    formulaReplaced,
    hiddenScore,
  ],
  reviewer: [reviewScoreOutOfRange, reviewCutUnexplained, reviewRemarkDiffers, reviewActualDiffers],
} as const;

/** What a check looks at. */
export type CheckTopic = keyof typeof checksByTopic;

/** Every check there is, for a form that is handed in: the reviewer's list, and the filler's before handing in. */
export const reviewChecks = Object.values(checksByTopic).flat();

/** The code of a check: its name in findings, files, words and documentation. */
export type CheckCode = (typeof reviewChecks)[number]['code'];

/** What only a form that claims to be finished can be held to, or what only a reviewer looks at. */
const NOT_WHILE_FILLING: readonly CheckCode[] = [
  'pointsMissing',
  'rowUnfinished',
  'blankScore',
  'totalScoreMissing',
  'goalBlank',
  'headFieldMissing',
  'emptyIndicatorRow',
  'noIndicators',
  'allScoresFull',
  'reasonUnrelated',
  'reviewScoreOutOfRange',
  'reviewCutUnexplained',
  'reviewRemarkDiffers',
  'reviewActualDiffers',
];

/** What is looked at while a form is being filled in: blanks are not yet wrong. */
export const fillingChecks: readonly Check<CheckCode>[] = reviewChecks.filter(
  ({ code }) => !NOT_WHILE_FILLING.includes(code),
);
