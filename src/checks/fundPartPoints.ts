import { defineCheck } from './defineCheck';
import { shownNumber } from './text/numberText';
import { reviewPractice } from './ruleSources';

/** Only the total fund row carries the execution points; a second 10 on a part of it would count twice. */
export const fundPartPoints = defineCheck({
  code: 'fundPartPoints',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('预算执行率的分值和得分只在年度资金总额行填写，分项行填“—”。'),
  object: ({ scored, execution }) =>
    scored.funds
      .filter(({ fund }) => fund !== execution?.fund && fund.points?.value != null && fund.points.value !== 0)
      .filter(() => execution?.fund.points?.value != null)
      .map(({ fund }) => ({
        cells: [fund.points?.cell ?? null, fund.score?.value == null ? null : fund.score.cell],
        found: shownNumber(fund.points?.value ?? 0),
        values: { fund: fund.label.text.trim() },
      })),
});
