import type { CheckCode } from '../checkLists';

/** A finding that explains others away: while its cause stands, they would only say it again. */
export interface FollowOn {
  readonly cause: CheckCode;
  readonly drops: readonly CheckCode[];
  /** Whether what follows stands in the same row or anywhere in the form. */
  readonly within: 'row' | 'form';
}

/** What can be said of a row's values and score only once both sides are there. */
const ABOUT_VALUES: readonly CheckCode[] = [
  'missedWithFullScore',
  'metButCutWithoutReason',
  'lowScoreWithoutReason',
  'scoreDiffersFromPolicy',
  'missedWithoutReason',
  'actualAdmitsMiss',
  'quantitativeAnsweredByWords',
  'periodAnsweredByWords',
  'unitMismatch',
  'unitOnOneSide',
  'targetFarExceeded',
  'targetSetTooLow',
  'narrativeQuantityDiffers',
  'narrativeQuantityUnanswered',
  'statedTaskMissing',
  'satisfactionWithoutEvidence',
];

/** What is added up from the lines. */
const ABOUT_POINTS: readonly CheckCode[] = ['pointsSumTo100', 'totalPoints', 'levelOneLabelPoints', 'levelOneWeights'];
const ABOUT_TOTAL: readonly CheckCode[] = ['totalScoreEqualsSum', 'totalScoreMissing', 'gradeDiffers', 'allScoresFull'];

/** What follows from what. A cause is never dropped by what it causes. */
export const followOns: readonly FollowOn[] = [
  { cause: 'blankTargetWithScore', drops: ABOUT_VALUES, within: 'row' },
  { cause: 'blankActualWithScore', drops: ABOUT_VALUES, within: 'row' },
  { cause: 'rowUnfinished', drops: [...ABOUT_VALUES, 'blankScore', 'pointsMissing'], within: 'row' },
  { cause: 'rowUnfinished', drops: [...ABOUT_POINTS, ...ABOUT_TOTAL], within: 'form' },
  { cause: 'unreadableNumber', drops: ['blankScore', 'pointsMissing'], within: 'row' },
  { cause: 'unreadableNumber', drops: [...ABOUT_POINTS, ...ABOUT_TOTAL], within: 'form' },
  { cause: 'pointsMissing', drops: ABOUT_POINTS, within: 'form' },
  { cause: 'pointsMissing', drops: ['scoreAbovePoints'], within: 'row' },
  { cause: 'blankScore', drops: ABOUT_TOTAL, within: 'form' },
  {
    cause: 'noIndicators',
    drops: [...ABOUT_POINTS, ...ABOUT_TOTAL, 'emptyIndicatorRow', 'blankScore'],
    within: 'form',
  },
  { cause: 'errorValue', drops: ['unreadableNumber', 'blankScore', 'totalScoreMissing'], within: 'row' },
  { cause: 'scoreAbovePoints', drops: ['scoreDiffersFromPolicy', 'executionScore'], within: 'row' },
  { cause: 'scoreBelowZero', drops: ['lowScoreWithoutReason', 'metButCutWithoutReason'], within: 'row' },
  {
    cause: 'initialAnnualConfused',
    drops: ['executionRate', 'executionBase', 'executedAboveBudget', 'executionScore', 'fundPartsSum'],
    within: 'row',
  },
  {
    cause: 'fundPartsSum',
    drops: ['executionRate', 'executionBase', 'executionScore', 'executedAboveBudget'],
    within: 'row',
  },
  { cause: 'lowScoreWithoutReason', drops: ['scoreDiffersFromPolicy', 'qualitativeWithoutGrounds'], within: 'row' },
  { cause: 'missedWithoutReason', drops: ['costAboveBudget', 'actualAdmitsMiss'], within: 'row' },
  { cause: 'quantitativeAnsweredByWords', drops: ['actualAdmitsMiss'], within: 'row' },
  {
    cause: 'templateDebris',
    drops: [...ABOUT_VALUES, 'indicatorNameMissing', 'operatorInActual', 'actualCopiedFromTarget', 'goalBlank'],
    within: 'row',
  },
  { cause: 'operatorInActual', drops: ['actualCopiedFromTarget'], within: 'row' },
  { cause: 'missedWithFullScore', drops: ['costAboveBudget'], within: 'row' },
  { cause: 'reasonEmptyTalk', drops: ['reasonUnrelated'], within: 'row' },
  { cause: 'reasonContradicts', drops: ['reasonUnrelated', 'reasonEmptyTalk'], within: 'row' },
  { cause: 'levelTwoUnderWrongLevelOne', drops: ['satisfactionWithoutEvidence'], within: 'row' },
  { cause: 'paymentAsQuantity', drops: ['levelThreeUnderWrongLevelTwo'], within: 'row' },
];
