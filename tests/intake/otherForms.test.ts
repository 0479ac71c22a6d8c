import { readEvaluations } from '../../src/intake/readEvaluations';
import { sheetOf, type Content } from './sheetOf';

const HEAD: Content[][] = [
  ['项目名称', '数字档案馆建设', null, null, null],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '备注'],
  ['产出指标', '数量指标', '建设系统模块', '6个', null],
  ['满意度指标', '服务对象满意度指标', '用户满意度', '≥90%', null],
];

test.each(['项目支出绩效目标申报表（2023年度）', '2023年度项目支出绩效目标表', '项目支出绩效运行监控表'])(
  '%s is no self-evaluation',
  (title) => {
    const { forms, problems } = readEvaluations(sheetOf([[title, null, null, null, null], ...HEAD]));
    expect(forms).toEqual([]);
    expect(problems.map(({ why }) => why)).toEqual(['noForm']);
  },
);

test('a table of targets with scores is one, whatever its title says', () => {
  const rows = HEAD.map((row, index) => [...row.slice(0, 4), index === 1 ? '自评得分' : index > 1 ? 10 : null]);
  const { forms } = readEvaluations(sheetOf([['项目支出绩效目标表', null, null, null, null], ...rows]));
  expect(forms.map(({ indicators }) => indicators.map(({ score }) => score))).toEqual([[10, 10]]);
});
