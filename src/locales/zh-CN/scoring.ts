/** Words of `scoring`; every key begins with `scoring.`. Steps of an explanation, then hints. */
export const scoring = {
  'scoring.quantitative.met': '{actual} {relation} {target} → 满分 {score}（{policy} · {parameter}）',
  'scoring.quantitative.proportional':
    '{actual} {relation} {target}，未完成，按完成比例计分：{arithmetic} = {score}（{policy} · {parameter}）',
  'scoring.quantitative.belowPass':
    '{actual} {relation} {target}，完成率低于及格线，得 {score} 分（{policy} · {parameter}）',
  'scoring.quantitative.abovePass':
    '{actual} {relation} {target}，未完成，及格线以上按比例计分：{arithmetic} = {score}（{policy} · {parameter}）',
  'scoring.quantitative.reverseRatio':
    '{actual} {relation} {target}，反向指标超出，按指标值与完成值之比计分：{arithmetic} = {score}（{policy} · {parameter}）',
  'scoring.quantitative.reverseLinear':
    '{actual} {relation} {target}，反向指标超出，按超出比例扣减：{arithmetic} = {score}（{policy} · {parameter}）',
  'scoring.quantitative.reverseExhausted':
    '{actual} {relation} {target}，反向指标超出一倍及以上，得 {score} 分：{arithmetic}（{policy} · {parameter}）',
  'scoring.quantitative.nothing': '{actual} {relation} {target}，未达到指标值，得 {score} 分（{policy} · {parameter}）',
  'scoring.quantitative.zeroTargetMet': '指标值为 0，实际 {actual} → 满分 {score}（{policy} · {parameter}）',
  'scoring.quantitative.zeroTargetMissed': '指标值为 0，实际 {actual}，得 {score} 分（{policy} · {parameter}）',
  'scoring.satisfaction.band':
    '满意度 {actual}，在 {bound} 及以上一档：{arithmetic} = {score}（{policy} · {parameter}）',
  'scoring.period.met': '指标值 {target}，实际 {actual}，按期完成 → 满分 {score}（{policy} · {parameter}）',
  'scoring.period.late': '指标值 {target}，实际 {actual}，晚 {days} 天，得 {score} 分（{policy} · {parameter}）',
  'scoring.qualitative.met': '{actual}：达成预期指标，{points} 分中可得 {from} 至 {to} 分（{policy} · {parameter}）',
  'scoring.qualitative.partly':
    '{actual}：部分达成，{points} 分中可得 {from} 至 {to} 分（不含 {to}）（{policy} · {parameter}）',
  'scoring.qualitative.missed':
    '{actual}：未达成，{points} 分中可得 {from} 至 {to} 分（不含 {to}）（{policy} · {parameter}）',
  'scoring.qualitative.direct': '{actual}，直接赋分 {score}（{policy} · {parameter}）',
  'scoring.rowRule.limits': '按本行计分规则“{rule}”，{measured} 得 {score} 分：{arithmetic}',
  'scoring.rowRule.ratio': '按本行计分规则“{rule}”',
  'scoring.over.reduced':
    '超出指标值 {threshold} 以上，按偏离程度调减：{arithmetic} = {score}（{policy} · {parameter}）',
  'scoring.execution.proportional':
    '执行 {executed} / 预算 {budget} = {rate}，按执行率计分：{arithmetic} = {score}（{policy} · {parameter}）',
  'scoring.execution.band':
    '执行 {executed} / 预算 {budget} = {rate}，按执行率分档：{arithmetic} = {score}（{policy} · {parameter}）',
  'scoring.execution.zeroBudget': '预算为 0，执行率按 0 计，得 {score} 分（{policy} · {parameter}）',
  'scoring.total.sum': '合计：{arithmetic} = {score}',
  'scoring.total.renormalised':
    '{rows} 行不适用，其余 {points} 分按百分制折算：{arithmetic} = {score}（{policy} · {parameter}）',
  'scoring.total.capped': '预算执行率偏低，总分以 {score} 分为限：{arithmetic}（{policy} · {parameter}）',
  'scoring.rounding': '保留 {digits} 位小数：{arithmetic} = {result}（{policy} · {parameter}）',
  'scoring.grade': '总分 {score}，达到 {bound} 分 → {grade}（{policy} · {parameter}）',
  'scoring.kept.deduction': '人工扣 {amount} 分：{reason}；{arithmetic} = {score}，保留',
  'scoring.kept.decision': '{by} 于 {at} 评定 {score} 分：{reason}',
  'scoring.kept.person': '表中评定 {score} 分，保留',
  'scoring.recorded.differs': '表中为 {recorded} 分，未写原因；按规则应为 {proposed} 分，待确认',
  'scoring.recorded.replaced': '表中原为 {recorded} 分，已确认改为 {score} 分',
  'scoring.none.narrative': '指标值为文字描述，无法计算，由人评定',
  'scoring.none.blank': '指标值或实际完成值为空，无法计算',
  'scoring.none.unreadable': '指标值与实际完成值无法比较，由人评定',
  'scoring.none.notApplicable': '本行不适用，不计分',

  'scoring.hint.targetFromName': '年度指标值为空，指标值取自指标名称：{target}',
  'scoring.hint.negativeActual': '实际完成值 {actual} 小于 0，按 0 计分，请核对',
  'scoring.hint.negativeActualOpen': '实际完成值 {actual} 小于 0，无法计分，请核对',
  'scoring.hint.negativeTarget': '指标值 {target} 小于 0 且未完成，没有计分公式，由人评定',
  'scoring.hint.zeroTarget': '指标值为 0，实际为 {actual}，请核对指标值',
  'scoring.hint.equalNotEqual': '指标值要求等于 {target}，实际为 {actual}，请核对',
  'scoring.hint.reverseExceeded': '指标值上限为 {target}，实际为 {actual}，已超出',
  'scoring.hint.periodLate': '应于 {target} 完成，实际为 {actual}，晚 {days} 天；没有统一规定，由人评定',
  'scoring.hint.chooseInBandMet': '{actual}：请在 {from} 至 {to} 分之间评定',
  'scoring.hint.chooseInBandPartly': '{actual}：请在 {from} 至 {to} 分（不含 {to}）之间评定',
  'scoring.hint.chooseInBandMissed': '{actual}：请在 {from} 至 {to} 分（不含 {to}）之间评定',
  'scoring.hint.outsideBandMet': '{actual} 对应 {from} 至 {to} 分，表中为 {recorded} 分',
  'scoring.hint.outsideBandPartly': '{actual} 对应 {from} 至 {to} 分（不含 {to}），表中为 {recorded} 分',
  'scoring.hint.outsideBandMissed': '{actual} 对应 {from} 至 {to} 分（不含 {to}），表中为 {recorded} 分',
  'scoring.hint.tierUnranked': '“{actual}”看不出达成程度，请先选定档次再评分',
  'scoring.hint.quantityShort': '{noun}：指标值 {target}，实际 {actual}',
  'scoring.hint.rateNotReported': '指标值写明 {target}，实际完成值没有对应的比例',
  'scoring.hint.overExplained': '{actual} 超出指标值 {target} 达 {ratio}，已说明：{reason}',
  'scoring.hint.overReasonDue': '{actual} 超出指标值 {target} 达 {ratio}，请说明原因',
  'scoring.hint.overFar': '{actual} 超出指标值 {target} 达 {ratio}，请核对',
  'scoring.hint.overZeroReasonDue': '指标值为 {target}，实际为 {actual}，超出较多，请说明原因',
  'scoring.hint.rowRuleUnclear': '本行计分规则“{rule}”无法直接套用，已按评分办法计分，请核对',
  'scoring.hint.rowRuleSilent': '本行计分规则“{rule}”没有说明这种情况，已按评分办法计分，请核对',
  'scoring.hint.rowRuleOverPoints': '本行计分规则“{rule}”的分数高于分值，已按评分办法计分，请核对',
  'scoring.hint.scoreUnreadable': '得分栏写的是“{recorded}”，读不出分数，请改为数字或清空',
  'scoring.hint.decisionMoved': '此处曾评定“{indicator}”{score} 分，现在是另一项指标，未采用',
  'scoring.hint.decisionDiffers': '{by} 于 {at} 评定 {score} 分，表中现为 {recorded} 分，以表为准',
  'scoring.hint.decisionOutsidePoints': '评定的 {score} 分超出 0 至 {points} 分，未采用',
  'scoring.hint.decisionOutsideBand': '评定的 {score} 分不在所选档次的 {from} 至 {to} 分之内，未采用',
  'scoring.hint.executionBaseOther': '表中没有评分办法所用的预算数栏，执行率按另一栏预算数计算',
  'scoring.hint.executionZeroBudget': '预算数为 0，执行数为 {executed}，请核对年度资金总额一行',
  'scoring.hint.executionNegative': '预算数 {budget}、执行数 {executed} 中有负数，无法计算执行率',
  'scoring.hint.executedBlank': '全年执行数为空，无法计算执行率',
  'scoring.hint.budgetBlank': '预算数为空，无法计算执行率',
  'scoring.hint.policySuggested': '表中的“{sign}”指向 {suggested}，现按 {policy} 评分，如需要请改选',
  'scoring.hint.policyYearSuggested':
    '本表为 {year} 年，{policy} 没有该年的规定，现按 {readFor} 年评分；该年可改选 {suggested}',
  'scoring.hint.policyYear': '本表为 {year} 年，{policy} 没有该年的规定，现按 {readFor} 年评分',
} as const;
