import { pairQuantities } from '../../src/indicatorValue/pairQuantities';
import { readIndicatorValue } from '../../src/indicatorValue/readIndicatorValue';

/** Pairs as a reviewer reads them: what the target says, then all that the actual answers. */
function pairs(target: string, actual: string): readonly string[] {
  return pairQuantities(readIndicatorValue(target), readIndicatorValue(actual)).map((pair) => {
    const answers = pair.actuals.map(({ start, end }) => actual.slice(start, end));
    return `${pair.target.noun ?? ''} ${target.slice(pair.target.start, pair.target.end)}: ${answers.join(', ')}`;
  });
}

test('周报 52期 is answered by 50期 and 38期, 月报 12期 by 12期', () => {
  const target =
    '设坐席值守员12人，及时接收市政府12345服务热线管理中心交办的城管执法类诉求事项，并按流程进行处置。年度编发周报52期、月报12期。';
  const actual =
    '2021年，共办理市12345市民服务热线交办各类诉求事项100件，自接群众来电咨询10935件，签收、办理市局外网群众诉求626件，签收、办理舆情移送案件143件。' +
    '拟写《城管执法疫情防控工作情况》日报365期，拟写《城管执法垃圾分类工作情况》周报50期，协助编写《“每月一题”占道经营诉求情况》周报38期、月报12期。';
  expect(pairs(target, actual)).toEqual(['坐席值守员 12人: ', '周报 52期: 50期, 38期', '月报 12期: 12期']);
});

test('the 20% of a target that no rate of the actual answers is named', () => {
  const target =
    '设电话回访员6人，负责对市中心交办市局的全部诉求事项，按照不低于市中心直派街道（乡镇）城管执法类诉求事项20%的比例进行回访。';
  const actual = '电话回访市中心交办事项98件（1件为网络诉求），响应率100%，解决率82.7%，满意率87.8%。';
  expect(pairs(target, actual)).toEqual(['电话回访员 6人: ', '比例 20%: ']);
});

test('units of one dimension pair, units of another do not', () => {
  const target = '新建乡村道路3.5公里，培训群众500人次';
  expect(pairs(target, '建成乡村道路3200米，培训群众480人')).toEqual(['乡村道路 3.5公里: 3200米', '群众 500人次: ']);
});

test('lines broken inside a sentence pair like unbroken ones', () => {
  expect(pairs('年度编发周\n报52\n期，\n月报12期', '完成周报\n50期，月报\n12期')).toEqual([
    '周报 52\n期: 50期',
    '月报 12期: 12期',
  ]);
});

test('a number beside a tier is an answer too, and other kinds have no quantities', () => {
  expect(pairs('检查企业20家，发放资料50份', '部分完成指标20家')).toHaveLength(2);
  expect(pairQuantities(readIndicatorValue('≥90%'), readIndicatorValue('95%'))).toEqual([]);
});

test('nouns that end alike pair, and so do numbers that name none', () => {
  expect(pairs('城市周报52期，发放3份', '专项周报50期，月报3期')).toEqual(['城市周报 52期: 50期', '发放 3份: ']);
  expect(pairs('共1000件，发放资料50份', '900件达成预期指标')).toEqual([' 1000件: 900件', '资料 50份: ']);
});

test('a tier without a number answers nothing and asks nothing', () => {
  expect(pairs('检查5家，培训3人', '优')).toEqual(['检查 5家: ', '培训 3人: ']);
  expect(pairs('优', '检查5家，培训3人')).toEqual([]);
});

test('many quantities of one noun share one list', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `周报${at + 1}期`).join('，');
  const found = pairQuantities(readIndicatorValue(many), readIndicatorValue(many));
  expect(found).toHaveLength(1000);
  expect(new Set(found.map(({ actuals }) => actuals)).size).toBe(1);
});
