import type { ReadingReason } from './indicatorValue';

/** Every reason this room gives. Words for each stand in the locales under `indicatorValue.<code>`. */
export const reasonCodes = [
  // what was read
  'bound',
  'range',
  'period',
  'tierMet',
  'tierPartly',
  'tierMissed',
  'gradeScale',
  'qualityWord',
  'narrative',
  'notApplicable',
  'blank',
  'hiddenByFormat',
  // how it was read
  'operatorsMixed',
  'operatorFromColumn',
  'operatorColumnDiffers',
  'unitFromColumn',
  'unitColumnDiffers',
  'unitUnknown',
  'approximate',
  'storedExact',
  'storedDiffers',
  'dateCell',
  'beforeMonth',
  'roughDay',
  'fractionRounded',
  'numberBesideTier',
  'fromName',
  // why it could not be read
  'cellError',
  'placeholder',
  'optionsNotChosen',
  'damagedOperator',
  'operatorsConflict',
  'operatorColumnConflicts',
  'severalNumbers',
  'spaceInNumber',
  'badNumber',
  'numberTooLong',
  'scaleTwice',
  'vagueNumber',
  'fractionOrDate',
  'rangeOrDate',
  'rangeReversed',
  'numberOrDate',
  'dateOrDuration',
  'rangeOrOrdinal',
  'impossibleDate',
  'recurringDeadline',
  'roughTime',
  'noMeaning',
  // which way is better
  'directionOperator',
  'directionWordHigher',
  'directionWordLower',
  'directionLevel',
  'directionDuration',
  'directionChange',
  'directionLevelFallen',
  'directionLevelRisen',
  'directionZero',
  'directionDefault',
  // beside a comparison
  'copiesTarget',
  'actualOperator',
  'actualApproximate',
  'approximateTarget',
  'operatorAgainstMeaning',
  'unitMissingInTarget',
  'unitMissingInActual',
  'unitConverted',
  'unitGeneric',
  'percentagePoints',
  'ratioScale',
  'zeroTarget',
  'negativeActual',
  'notEqual',
  'wordsDiffer',
  'targetYearTaken',
  'actualYearTaken',
  'yearAssumed',
  // why there is no comparison
  'targetBlank',
  'actualBlank',
  'targetNotApplicable',
  'actualNotApplicable',
  'targetUnreadable',
  'actualUnreadable',
  'narrativeTarget',
  'narrativeActual',
  'wordsForNumber',
  'wordsForZero',
  'wordsForPeriod',
  'numberForWords',
  'kindsDiffer',
  'actualRange',
  'actualLimitOnly',
  'unitsDiffer',
  'unitScaleUnclear',
  'ratioScaleUnclear',
  'changeOpposite',
  'changeAgainstLevel',
] as const;

/** A reason quotes no more of a cell than this. */
const LONGEST_SHOWN = 60;

export type ReasonCode = (typeof reasonCodes)[number];

/** A reason as data; its words are the locales' business. */
export function reason(code: ReasonCode, values: Readonly<Record<string, string>> = {}): ReadingReason {
  const shown = Object.entries(values).map(([name, value]) => [name, excerpt(value)] as const);
  return { code, values: Object.fromEntries(shown) };
}

/** Enough of a text to be recognised in a sentence. */
function excerpt(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}
