import { readEvaluations } from '../../src/intake/readEvaluations';
import { sheetOf, type Content } from './sheetOf';

function leaderIn(...head: readonly Content[][]): string | null | undefined {
  const sheet = sheetOf([
    ['2021年度项目支出绩效自评表'],
    ['项目名称', '维护'],
    ...head,
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '维护路灯', '≥100盏', '100盏', 100, 100],
  ]);
  return readEvaluations(sheet).forms[0]!.fields.projectLeader?.text;
}

test('a contact is no leader where one is named, whichever stands first', () => {
  expect(leaderIn(['项目联系人', '甲', '项目负责人', '乙'])).toBe('乙');
  expect(leaderIn(['项目负责人', '乙', '部门联系人', '甲'])).toBe('乙');
  expect(leaderIn(['项目联系人', '甲'], ['项目负责人', '乙'])).toBe('乙');
});

test('where no leader is named the contact of the project stands in', () => {
  expect(leaderIn(['项目联系人', '甲', '联系电话', '000-00000000'])).toBe('甲');
});
