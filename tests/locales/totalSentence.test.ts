import { totalSentence } from '../../src/locales/totalSentence';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import type { Indicator } from '../../src/evaluation/indicator';
import type { Unread } from '../../src/evaluation/unread';
import type { FundLine } from '../../src/evaluation/fundLine';
import { formWith, fundLine, indicatorRow, type RowContent } from '../scoring/caseForm';
import { national } from '../scoring/scoreOne';

const prose = { target: '按要求完成各项工作', actual: '已按要求完成各项工作，编发周报' };
const met = { target: '≥1次', actual: '1次' };
const execution = fundLine({ annualBudget: 100, executed: 100, points: 10, score: null });
const plainFund = fundLine({ annualBudget: 100, executed: 100 });

/** A row in a form without a points column. */
const bare = (content: RowContent, row = 15): Indicator => {
  const indicator = indicatorRow({ ...content, points: null }, row);
  return { ...indicator, cells: { ...indicator.cells, points: null } };
};

function sentences(
  rows: readonly Indicator[],
  funds: readonly FundLine[] = [],
  unread: readonly Unread[] = [],
): string[] {
  const { total } = scoreEvaluation({ ...formWith(2021, rows, funds), unread: [...unread] }, national);
  return [totalSentence('zh-CN', total), totalSentence('en', total)];
}

test.each<[string, string[], string[]]>([
  ['complete', sentences([indicatorRow({ ...met, points: 90 })], [execution]), ['总分 100 · 优', 'Total 100 · 优']],
  ['complete, not 100 points', sentences([indicatorRow({ ...met, points: 80 })], [execution]), ['总分 90', 'Total 90']],
  [
    'lines unread',
    sentences([indicatorRow({ ...met, points: 70 })], [execution], [{ cell: 'A18', text: '管理', why: 'unknownRow' }]),
    ['已读出各行得 80 分，表中还有未读出的行', '80 points for the rows read; the form has rows that could not be read'],
  ],
  [
    'some points open',
    sentences([indicatorRow({ ...prose, points: 41 }), indicatorRow({ ...met, points: 49 }, 16)], [execution]),
    ['可评 59 分中得 59 分，另有 41 分待定', '59 of the 59 points that can be scored; 41 points wait for a decision'],
  ],
  [
    'all points open',
    sentences([indicatorRow({ ...prose, points: 100 })]),
    ['100 分全部待定，尚无得分', 'All 100 points wait for a decision'],
  ],
  [
    'rows without points wait beside an execution score',
    sentences([bare(prose)], [execution]),
    ['已评各行得 10 分，另有未写分值的行待评', '10 points for the rows scored; rows without points wait for a score'],
  ],
  [
    'rows without points have scores, points wait',
    sentences([bare({ ...met, score: 20 }), indicatorRow({ ...prose, points: 30 }, 16)]),
    ['已评各行得 20 分，另有 30 分待定', '20 points for the rows scored; 30 points wait for a decision'],
  ],
  ['scores without points, all there', sentences([bare({ ...met, score: 20 })]), ['总分 20', 'Total 20']],
  [
    'no points and no scores',
    sentences([bare(prose)], [plainFund]),
    ['本表没有分值，不计总分', 'This form carries no points, so there is no total'],
  ],
])('%s', (_, said, expected) => {
  expect(said).toEqual(expected);
});
