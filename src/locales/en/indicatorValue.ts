import type { indicatorValue as zhCN } from '../zh-CN/indicatorValue';

export const indicatorValue: Readonly<Record<keyof typeof zhCN, string>> = {
  // what was read
  'indicatorValue.bound': 'Read as {value}.',
  'indicatorValue.range': 'Read as the range {value}.',
  'indicatorValue.period': 'Read as the time {value}.',
  'indicatorValue.tierMet': '“{word}” means reached.',
  'indicatorValue.tierPartly': '“{word}” means partly reached.',
  'indicatorValue.tierMissed': '“{word}” means not reached.',
  'indicatorValue.gradeScale': '“{word}” is a scale of grades, not a result.',
  'indicatorValue.qualityWord': '“{word}” describes a quality; there is no number to compute with.',
  'indicatorValue.narrative':
    'A description in words that mentions {count} quantities, for the reviewer only; never scored.',
  'indicatorValue.notApplicable': 'A dash, a slash or “not applicable”: the item does not apply.',
  'indicatorValue.blank': 'The cell is blank.',
  'indicatorValue.hiddenByFormat': 'The cell holds something its number format does not show; taken as blank.',
  // how it was read
  'indicatorValue.operatorsMixed': 'Several operators were merged into one.',
  'indicatorValue.operatorFromColumn': 'The operator {operator} comes from the 指标性质 column.',
  'indicatorValue.operatorColumnDiffers':
    'The 指标性质 column says {column}, the value itself {text}; the value stands.',
  'indicatorValue.unitFromColumn': 'The unit “{unit}” comes from the 度量单位 column.',
  'indicatorValue.unitColumnDiffers':
    'The 度量单位 column says “{column}”, the value itself “{text}”; the value stands.',
  'indicatorValue.unitUnknown': '“{unit}” is not in the unit table and is only compared with the same unit.',
  'indicatorValue.approximate': 'The number carries 余, 多 or the like and is read as approximate.',
  'indicatorValue.storedExact': 'The cell shows {shown} and holds {stored}; what it holds is used.',
  'indicatorValue.storedDiffers': 'The cell shows {shown} but holds {stored}; what it shows is used. Please check.',
  'indicatorValue.dateCell': 'The cell has a date format; read as the time {value}.',
  'indicatorValue.beforeMonth': '“Before” a month is read as by the end of it.',
  'indicatorValue.roughDay': 'A third or the beginning of a month is read as its nearest date.',
  'indicatorValue.fractionRounded': '{text} does not end and was kept to 20 decimals.',
  'indicatorValue.numberBesideTier': '{text} gives a number and a degree of attainment together.',
  'indicatorValue.fromName': 'The target was taken from the name “{name}”.',
  // why it could not be read
  'indicatorValue.cellError': 'The cell shows the error {text}; please correct its formula.',
  'indicatorValue.placeholder': '“{text}” is a placeholder of the template; please fill it in.',
  'indicatorValue.optionsNotChosen': '“{text}” lists options and none is chosen; please choose one.',
  'indicatorValue.damagedOperator': '{text} may be a damaged {perhaps}; please check and write it anew.',
  'indicatorValue.operatorsConflict': 'The operators in “{text}” contradict each other; please keep one.',
  'indicatorValue.operatorColumnConflicts':
    'The operator in “{text}” and the one in its column point in opposite directions; please make them agree.',
  'indicatorValue.severalNumbers': '“{text}” has several numbers and it is not clear which counts; please give one.',
  'indicatorValue.spaceInNumber':
    '“{text}” has a blank between digits and may be one number or several; please rewrite it.',
  'indicatorValue.badNumber': 'The number in “{text}” is not well formed; please rewrite it.',
  'indicatorValue.numberTooLong': 'The number in “{text}” is too long; please check it.',
  'indicatorValue.scaleTwice': '“{text}” and the 度量单位 column both carry 万, 亿 or the like; please write it once.',
  'indicatorValue.vagueNumber': '“{text}” is no exact number; please give one.',
  'indicatorValue.fractionOrDate': '“{text}” may be a fraction or a date; please say which.',
  'indicatorValue.rangeOrDate': '“{text}” may be a range or a date; please add the unit.',
  'indicatorValue.rangeOrOrdinal': '“{text}” may be a range of quantities or of ordinals; please say which.',
  'indicatorValue.rangeReversed': '“{text}” begins above its end; please check.',
  'indicatorValue.numberOrDate': '“{text}” may be a number or a date; please add the unit or write out the date.',
  'indicatorValue.dateOrDuration':
    '“{text}” may be a date or a length of time; please write it out (12个月 or 2021年12月).',
  'indicatorValue.impossibleDate': 'The date in “{text}” does not exist; please correct it.',
  'indicatorValue.recurringDeadline':
    '“{text}” is a recurring deadline that no single date answers; please judge it yourself.',
  'indicatorValue.roughTime': 'The time in “{text}” is too vague; please give year and month.',
  'indicatorValue.noMeaning': '“{text}” could not be understood; please rewrite it.',
  // which way is better
  'indicatorValue.directionOperator': 'The operator {operator} gives the direction.',
  'indicatorValue.directionWordHigher': '“{word}” in “{name}” is better when higher.',
  'indicatorValue.directionWordLower': '“{word}” in “{name}” is better when lower.',
  'indicatorValue.directionLevel': 'Indicators of “{name}” are better when lower.',
  'indicatorValue.directionDuration': 'A timeliness indicator measured in “{unit}” is better when shorter.',
  'indicatorValue.directionChange': 'The target speaks of “{words}”: the larger the change the better.',
  'indicatorValue.directionLevelFallen': 'The target names the level after “{words}”: the lower the better.',
  'indicatorValue.directionLevelRisen': 'The target names the level after “{words}”: the higher the better.',
  'indicatorValue.directionZero': 'The target is 0 without an operator: nothing is to happen, so lower is better.',
  'indicatorValue.directionDefault': 'Neither an operator nor the name says otherwise: taken as better when higher.',
  // beside a comparison
  'indicatorValue.copiesTarget':
    'The actual repeats the target word for word ({text}); please confirm that it is the real result.',
  'indicatorValue.actualOperator':
    'The actual {text} carries the operator {operator}; compared by its number. Please give the real number.',
  'indicatorValue.actualApproximate':
    'The actual {text} is approximate; compared by its number. Please give the real number.',
  'indicatorValue.approximateTarget': 'The target {text} is approximate; compared by its number. Please confirm.',
  'indicatorValue.operatorAgainstMeaning':
    'The operator {operator} goes against the meaning of “{name}”; please check.',
  'indicatorValue.unitMissingInTarget': 'The target has no unit; compared in the unit of the actual, “{unit}”.',
  'indicatorValue.unitMissingInActual': 'The actual has no unit; compared in the unit of the target, “{unit}”.',
  'indicatorValue.unitConverted': 'The actual was converted from “{from}” to “{to}”.',
  'indicatorValue.unitGeneric':
    'The units “{target}” and “{actual}” differ in wording and were taken for the same; please check.',
  'indicatorValue.percentagePoints':
    'The units “{target}” and “{actual}” differ (points and percent); compared by number. Please check.',
  'indicatorValue.ratioScale': '{number} has no percent sign and was converted before comparing; please check.',
  'indicatorValue.zeroTarget': 'The target is 0: no ratio and no deviation is computed.',
  'indicatorValue.negativeActual': 'The actual is negative ({actual}); please check.',
  'indicatorValue.notEqual': 'The target is {target}, the actual {actual}; they are not equal.',
  'indicatorValue.wordsDiffer': 'The target says “{target}”, the actual “{actual}”; which is better cannot be told.',
  'indicatorValue.targetYearTaken': 'The target names no year; compared in the year of the form, {year}.',
  'indicatorValue.actualYearTaken': 'The actual names no year; compared in the year of the form, {year}.',
  'indicatorValue.yearAssumed': 'One side names no year; compared in {year}. Please check.',
  // why there is no comparison
  'indicatorValue.targetBlank': 'The target is blank; nothing to compare.',
  'indicatorValue.actualBlank': 'The actual is blank; nothing to compare.',
  'indicatorValue.targetNotApplicable': 'The target does not apply; nothing to compare.',
  'indicatorValue.actualNotApplicable': 'The actual does not apply; nothing to compare.',
  'indicatorValue.targetUnreadable': 'The target could not be read; nothing to compare.',
  'indicatorValue.actualUnreadable': 'The actual could not be read; nothing to compare.',
  'indicatorValue.narrativeTarget': 'The target is a description in words; please judge it yourself.',
  'indicatorValue.narrativeActual': 'The actual is a description in words; please judge it yourself.',
  'indicatorValue.wordsForNumber': 'A target in numbers is answered with “{word}”; please give the number.',
  'indicatorValue.wordsForZero': 'The actual says “{word}”; if that means none, please write 0.',
  'indicatorValue.wordsForPeriod': 'A deadline is answered with “{word}”; please give the date.',
  'indicatorValue.numberForWords': 'The target is in words and the actual a number; please judge it yourself.',
  'indicatorValue.kindsDiffer':
    'Target and actual are of different kinds (such as a number and a date) and cannot be compared.',
  'indicatorValue.actualRange': 'The actual is a range and cannot be compared; please give one number.',
  'indicatorValue.actualLimitOnly':
    'The actual {actual} only names a limit, which does not show whether {target} was reached; please give the number.',
  'indicatorValue.unitsDiffer': 'The units “{target}” and “{actual}” cannot be converted; please use one unit.',
  'indicatorValue.unitScaleUnclear':
    'Only one of {target} and {actual} has a unit and they are far apart; please add the unit.',
  'indicatorValue.ratioScaleUnclear':
    'Only one of {target} and {actual} has a percent sign and the other is unclear; please add it.',
  'indicatorValue.changeOpposite': '{target} and {actual} go in opposite directions; please judge them yourself.',
  'indicatorValue.changeAgainstLevel':
    'One of {target} and {actual} is a change, the other the level after it; please judge them yourself.',
};
