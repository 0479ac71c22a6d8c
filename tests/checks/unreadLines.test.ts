import { runChecks } from '../../src/checks/runChecks';
import type { Unread } from '../../src/evaluation/unread';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { DEFAULT_POLICY, policyAt } from '../../src/policy/policyAt';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import { sheetOf } from '../intake/sheetOf';

/** A form of 80 points with its total, where the rest may stand in a line that was not read. */
const snapshot = (total: number) =>
  sheetOf([
    ['2021年度项目支出绩效自评表'],
    ['项目名称', '维护'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '维护路灯', '≥100盏', '100盏', 50, 50],
    ['效益指标', '社会效益指标', '亮灯率', '≥98%', '98%', 30, 30],
    ['总分', null, null, null, null, 100, total],
  ]);

function codes(total: number, unread: readonly Unread[]): readonly string[] {
  const sheet = snapshot(total);
  const policy = policyAt(DEFAULT_POLICY, 2021);
  const evaluation = { ...readEvaluations(sheet).forms[0]!, unread: [...unread] };
  return runChecks({ scored: scoreEvaluation(evaluation, policy), snapshot: sheet, policy }).map(({ code }) => code);
}

const line: Unread = { cell: 'A5', text: '资金管理情况', why: 'unknownRow' };

test('what stands in a line that was not read may make up the points and the total', () => {
  expect(codes(100, [])).toEqual(expect.arrayContaining(['pointsSumTo100', 'totalScoreEqualsSum']));
  const withLine = codes(100, [line]);
  expect(withLine).not.toContain('pointsSumTo100');
  expect(withLine).not.toContain('totalScoreEqualsSum');
});

test('a total smaller than what was read is wrong whatever was not', () => {
  expect(codes(70, [line])).toContain('totalScoreEqualsSum');
});

test('a text without a number that found no place carries no points', () => {
  const text = { cell: 'A9', text: '备注', why: 'notPlaced' };
  expect(codes(100, [text])).toContain('totalScoreEqualsSum');
  expect(codes(100, [{ ...text, text: '得分 20' }])).not.toContain('totalScoreEqualsSum');
});

test('a fund line that was not read may make the rest of the total', () => {
  const sheet = sheetOf([
    ['2021年度项目支出绩效自评表'],
    ['项目名称', '维护'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数'],
    ['年度资金总额', 100, 100, 100],
    ['其中：当年财政拨款', 60, 60, 60],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
    ['产出指标', '数量指标', '维护路灯', '≥100盏', '100盏'],
  ]);
  const policy = policyAt(DEFAULT_POLICY, 2021);
  const read = readEvaluations(sheet).forms[0]!;
  const codesWith = (unread: readonly Unread[]) => {
    const scored = scoreEvaluation({ ...read, unread: [...unread] }, policy);
    return runChecks({ scored, snapshot: sheet, policy }).map(({ code }) => code);
  };
  expect(codesWith([])).toContain('fundPartsSum');
  expect(codesWith([{ cell: 'A6', text: '专项经费', why: 'unknownFundLine' }])).not.toContain('fundPartsSum');
});

test('a row that splits the one above needs no points and no score of its own', () => {
  const rows = (name: string) =>
    sheetOf([
      ['2021年度项目支出绩效自评表'],
      ['项目名称', '维护'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '维护路灯', '≥100盏', '100盏', 50, 50],
      [null, null, name, '≥60盏', '60盏'],
      ['效益指标', '社会效益指标', '亮灯率', '≥98%', '98%', 50, 50],
    ]);
  const policy = policyAt(DEFAULT_POLICY, 2021);
  const codesOf = (name: string) => {
    const sheet = rows(name);
    const scored = scoreEvaluation(readEvaluations(sheet).forms[0]!, policy);
    return runChecks({ scored, snapshot: sheet, policy }).map(({ code }) => code);
  };
  expect(codesOf('城东路灯')).toContain('pointsMissing');
  expect(codesOf('其中：城东')).not.toContain('pointsMissing');
  expect(codesOf('其中：城东')).not.toContain('blankScore');
});
