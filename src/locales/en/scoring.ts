import type { scoring as zhCN } from '../zh-CN/scoring';

export const scoring: Readonly<Record<keyof typeof zhCN, string>> = {
  'scoring.quantitative.met': '{actual} {relation} {target} → all {score} points ({policy} · {parameter})',
  'scoring.quantitative.withinRange': '{actual} is within {target} → all {score} points ({policy} · {parameter})',
  'scoring.quantitative.proportional':
    '{actual} {relation} {target}, missed, in proportion: {arithmetic} = {score} ({policy} · {parameter})',
  'scoring.quantitative.belowPass':
    '{actual} {relation} {target}, below the pass threshold: {score} points ({policy} · {parameter})',
  'scoring.quantitative.abovePass':
    '{actual} {relation} {target}, missed, in proportion above the pass threshold: {arithmetic} = {score} ({policy} · {parameter})',
  'scoring.quantitative.reverseRatio':
    '{actual} {relation} {target}, upper limit exceeded, target over actual: {arithmetic} = {score} ({policy} · {parameter})',
  'scoring.quantitative.reverseLinear':
    '{actual} {relation} {target}, upper limit exceeded, less by the part above it: {arithmetic} = {score} ({policy} · {parameter})',
  'scoring.quantitative.reverseExhausted':
    '{actual} {relation} {target}, twice the upper limit or more: {score} points, {arithmetic} ({policy} · {parameter})',
  'scoring.quantitative.nothing': '{actual} {relation} {target}, not reached: {score} points ({policy} · {parameter})',
  'scoring.quantitative.zeroTargetMet': 'Target 0, actual {actual} → all {score} points ({policy} · {parameter})',
  'scoring.quantitative.zeroTargetMissed': 'Target 0, actual {actual}: {score} points ({policy} · {parameter})',
  'scoring.satisfaction.band':
    'Satisfaction {actual}, band from {bound}: {arithmetic} = {score} ({policy} · {parameter})',
  'scoring.period.met': 'Due {target}, done {actual}, in time → all {score} points ({policy} · {parameter})',
  'scoring.period.late': 'Due {target}, done {actual}, {days} days late: {score} points ({policy} · {parameter})',
  'scoring.qualitative.met': '“{actual}” counts as met, {from} to {to} of {points} points ({policy} · {parameter})',
  'scoring.qualitative.partly':
    '“{actual}” counts as partly met, {from} to below {to} of {points} points ({policy} · {parameter})',
  'scoring.qualitative.missed':
    '“{actual}” counts as missed, {from} to below {to} of {points} points ({policy} · {parameter})',
  'scoring.qualitative.direct': '{actual}, awarded outright: {score} points ({policy} · {parameter})',
  'scoring.rowRule.limits': 'By the rule in the row, “{rule}”: {measured} earns {score} points, {arithmetic}',
  'scoring.rowRule.ratio': 'By the rule in the row, “{rule}”',
  'scoring.over.reduced':
    'More than {threshold} above the target, reduced by the part beyond: {arithmetic} = {score} ({policy} · {parameter})',
  'scoring.execution.proportional':
    'Spent {executed} / budget {budget} = {rate}, by the rate: {arithmetic} = {score} ({policy} · {parameter})',
  'scoring.execution.band':
    'Spent {executed} / budget {budget} = {rate}, by bands of the rate: {arithmetic} = {score} ({policy} · {parameter})',
  'scoring.execution.zeroBudget': 'Budget 0, rate taken as 0: {score} points ({policy} · {parameter})',
  'scoring.total.sum': 'Sum: {arithmetic} = {score}',
  'scoring.total.renormalised':
    '{rows} rows do not apply, the other {points} points brought to 100: {arithmetic} = {score} ({policy} · {parameter})',
  'scoring.total.capped': 'Low execution rate, total held at {score}: {arithmetic} ({policy} · {parameter})',
  'scoring.rounding': 'To {digits} decimals: {arithmetic} = {result} ({policy} · {parameter})',
  'scoring.grade': 'Total {score}, {bound} or more → {grade} ({policy} · {parameter})',
  'scoring.kept.deduction': 'A person took off {amount}: {reason}; {arithmetic} = {score}, kept',
  'scoring.kept.decision': '{by} decided {score} points on {at}: {reason}',
  'scoring.kept.person': 'A person gave {score} points, kept',
  'scoring.recorded.below':
    'The sheet says {recorded}, below the {proposed} of the rule and without a reason; to be confirmed',
  'scoring.recorded.above': 'The sheet says {recorded}, above the {proposed} of the rule; to be confirmed',
  'scoring.recorded.replaced': 'The sheet said {recorded}; change to {score} accepted',
  'scoring.unitConverted': '{actual} = {converted}',
  'scoring.deviation.ratio': 'Deviation {arithmetic} = {percent}',
  'scoring.deviation.late': '{actual} is {days} days later than {target}',
  'scoring.deviation.early': '{actual} is {days} days earlier than {target}',
  'scoring.deviation.onTime': 'No deviation',
  'scoring.none.narrative': 'The target is a description; a person decides',
  'scoring.none.blank': 'Target or actual is blank; nothing can be computed',
  'scoring.none.unreadable': 'Target and actual cannot be compared; a person decides',
  'scoring.none.notApplicable': 'The row does not apply and is not scored',

  'scoring.hint.targetFromName': 'The target cell is blank; target taken from the indicator’s name: {target}',
  'scoring.hint.negativeActual': 'Actual {actual} is below 0 and counts as 0; please check',
  'scoring.hint.negativeActualOpen': 'Actual {actual} is below 0 and cannot be scored; please check',
  'scoring.hint.negativeTarget': 'Target {target} is below 0 and missed; there is no formula, a person decides',
  'scoring.hint.zeroTarget': 'Target 0, actual {actual}; please check the target',
  'scoring.hint.equalNotEqual': 'The target asks for exactly {target}, actual {actual}; please check',
  'scoring.hint.reverseExceeded': 'Upper limit {target}, actual {actual}: exceeded',
  'scoring.hint.periodLate': 'Due {target}, done {actual}, {days} days late; no common rule, a person decides',
  'scoring.hint.chooseInBandMet': '{actual}: choose a score from {from} to {to}',
  'scoring.hint.chooseInBandPartly': '{actual}: choose a score from {from} to below {to}',
  'scoring.hint.chooseInBandMissed': '{actual}: choose a score from {from} to below {to}',
  'scoring.hint.outsideBandMet': '{actual} means {from} to {to}, the sheet says {recorded}',
  'scoring.hint.outsideBandPartly': '{actual} means {from} to below {to}, the sheet says {recorded}',
  'scoring.hint.outsideBandMissed': '{actual} means {from} to below {to}, the sheet says {recorded}',
  'scoring.hint.tierUnranked': '“{actual}” does not say how far it was met; choose a tier, then a score',
  'scoring.hint.quantityShort': '{noun}: target {target}, actual {actual}',
  'scoring.hint.rateNotReported': 'The target names {target}; the actual gives no such rate',
  'scoring.hint.overExplained': '{actual} is {ratio} above the target {target}; explained: {reason}',
  'scoring.hint.overReasonDue': '{actual} is {ratio} above the target {target}; please give the reason',
  'scoring.hint.overFar': '{actual} is {ratio} above the target {target}; please check',
  'scoring.hint.overZeroReasonDue': 'Target {target}, actual {actual}, far above; please give the reason',
  'scoring.hint.rowRuleUnclear': 'The rule in the row, “{rule}”, cannot be applied as it stands; scored by the policy',
  'scoring.hint.rowRuleSilent': 'The rule in the row, “{rule}”, says nothing of this case; scored by the policy',
  'scoring.hint.rowRuleOverPoints': 'The rule in the row, “{rule}”, gives more than the points; scored by the policy',
  'scoring.hint.scoreUnreadable': 'The score cell holds “{recorded}”, which is no number; please correct or clear it',
  'scoring.hint.decisionMoved':
    '{score} points were decided here for “{indicator}”; another indicator stands here now, not applied',
  'scoring.hint.decisionDiffers': '{by} decided {score} points on {at}; the sheet now says {recorded}, which stands',
  'scoring.hint.decisionOutsidePoints': 'The decided {score} points lie outside 0 to {points}; not applied',
  'scoring.hint.decisionOutsideBand': 'The decided {score} points lie outside the tier’s {from} to {to}; not applied',
  'scoring.hint.executionBaseOther': 'The form lacks the budget column the policy names; the rate is of the other one',
  'scoring.hint.executionZeroBudget': 'Budget 0, spent {executed}; please check the line of the total',
  'scoring.hint.executionNegative': 'Budget {budget} or spending {executed} is negative; no rate can be computed',
  'scoring.hint.executedBlank': 'Spending is blank; no rate can be computed',
  'scoring.hint.budgetBlank': 'The budget is blank; no rate can be computed',
  'scoring.hint.policySuggested':
    '“{sign}” in the form points to {nameEnglish} ({suggested}); scored by {policy}, choose another if needed',
  'scoring.hint.policyYearSuggested':
    'The form is of {year}, for which {policy} has no rules; scored by those of {readFor}. {suggested} has rules for that year',
  'scoring.hint.policyYear': 'The form is of {year}, for which {policy} has no rules; scored by those of {readFor}',
};
