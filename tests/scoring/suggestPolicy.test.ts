import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import { messageForHint } from '../../src/locales/messageFor';
import { copyPolicy } from '../../src/policy/ownPolicy';
import { policyAt } from '../../src/policy/policyAt';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import { formWith, fundLine } from './caseForm';

const national = policyAt('cn-mof-2020', 2021);
const plain = formWith(2021, []);

function suggested(form: Partial<SelfEvaluation>, policy = national): (string | undefined)[][] {
  const { hints } = scoreEvaluation({ ...plain, ...form }, policy);
  return hints.map(({ code, values, cells }) => [code, values.suggested, values.sign, ...cells]);
}

test('what is suggested is named in words, in either language', () => {
  const { hints } = scoreEvaluation({ ...plain, title: '四川省项目支出绩效自评表' }, national);
  expect(messageForHint('zh-CN', hints[0]!)).toBe(
    '表中的“四川”与“四川省部门预算项目支出绩效自评”（cn-sichuan）相符，现按 cn-mof-2020 评分，如需要请改选',
  );
  expect(messageForHint('en', hints[0]!)).toMatch(/[A-Za-z ]+Sichuan[A-Za-z, -]* \(cn-sichuan\)/);
});

test('a plain form points nowhere', () => {
  expect(suggested({})).toEqual([]);
});

test('a 20-point execution block points to Hubei, and changes no score', () => {
  const funds = [fundLine({ annualBudget: 100, executed: 100, points: 20, score: null })];
  expect(suggested({ funds })).toEqual([['policySuggested', 'cn-hubei', '20', 'G7']]);
  expect(scoreEvaluation({ ...plain, funds }, national).policy.id).toBe('cn-mof-2020');
});

test.each<[string, Partial<SelfEvaluation>, (string | undefined)[][]]>([
  ['the title', { title: '四川省项目支出绩效自评表' }, [['policySuggested', 'cn-sichuan', '四川', 'A1']]],
  ['the sheet', { sheet: '510000_0013zp' }, [['policySuggested', 'cn-sichuan', '510000']]],
  [
    'a cell beside the title',
    { unread: [{ cell: 'K1', text: '表号：510000_0013zp', why: 'unplaced' }] },
    [['policySuggested', 'cn-sichuan', '510000', 'K1']],
  ],
  [
    'the department',
    { fields: { ...plain.fields, department: { cell: 'C4', text: '广西壮族自治区财政厅' } } },
    [['policySuggested', 'cn-guangxi', '广西', 'C4']],
  ],
  [
    'the unit',
    { fields: { ...plain.fields, implementingUnit: { cell: 'H4', text: '天津市某局' } } },
    [['policySuggested', 'cn-tianjin-hebei', '天津', 'H4']],
  ],
  [
    'a note',
    {
      recognition: [
        { block: 'notes', field: null, cell: 'A30', text: '按鄂财绩发文件执行', confidence: 1, ground: 'label' },
      ],
    },
    [['policySuggested', 'cn-hubei', '鄂财绩', 'A30']],
  ],
  [
    'not a header',
    { recognition: [{ block: 'head', field: null, cell: 'A3', text: '湖北', confidence: 1, ground: 'label' }] },
    [],
  ],
  [
    'not what the project is about',
    { fields: { ...plain.fields, projectName: { cell: 'C3', text: '对口支援湖北' } } },
    [],
  ],
  ['blank fields', { title: null, fields: { ...plain.fields, department: { cell: 'C4', text: null } } }, []],
])('a region is looked for in %s', (_, form, hints) => {
  expect(suggested(form)).toEqual(hints);
});

test('the policy in use, and one it is made from, are not suggested', () => {
  const title = '四川省项目支出绩效自评表';
  expect(suggested({ title }, policyAt('cn-sichuan', 2021))).toEqual([]);
  const own = copyPolicy(policyAt('cn-sichuan', 2021), {
    id: 'our-county',
    name: { 'zh-CN': '本县', en: 'Our county' },
  });
  const changed = { ...own, parameters: {} };
  expect(suggested({ title }, policyAt('our-county', 2021, [changed]))).toEqual([]);
});

test('a form of a year without rules is told which policy has them', () => {
  const [hint] = scoreEvaluation({ ...plain, year: 2018 }, policyAt('cn-mof-2020', 2020)).hints;
  expect(hint).toEqual({
    code: 'policyYearSuggested',
    values: { policy: 'cn-mof-2020', year: '2018', readFor: '2020', suggested: 'cn-mof-2016' },
    cells: ['A1'],
  });
});

test('a form of a year that nobody has rules for is told that', () => {
  const [hint] = scoreEvaluation({ ...plain, year: 2012, titleCell: null }, policyAt('cn-mof-2016', 2016)).hints;
  expect(hint).toEqual({
    code: 'policyYear',
    values: { policy: 'cn-mof-2016', year: '2012', readFor: '2016' },
    cells: [],
  });
});

test('a form without a year is not told about years', () => {
  expect(suggested({ year: null })).toEqual([]);
});

test.each([
  [2016, 'cn-mof-2016'],
  [2019, 'cn-mof-2016'],
  [2015, undefined],
])('a form of %d read by the rules of 2020 is told of %s', (year, better) => {
  const [hint] = scoreEvaluation({ ...plain, year }, policyAt('cn-mof-2020', 2020)).hints;
  expect(hint?.values.suggested).toBe(better);
});

test.each([2020, 2035])('a form of %d read by the rules of 2016 is told of those of 2020', (year) => {
  const [hint] = scoreEvaluation({ ...plain, year }, policyAt('cn-mof-2016', 2016)).hints;
  expect(hint?.values.suggested).toBe('cn-mof-2020');
});

test('execution points that no region uses point nowhere, and a block without cells is pointed to by none', () => {
  const of = (points: number) => fundLine({ annualBudget: 100, executed: 100, points, score: null });
  expect(suggested({ funds: [of(10)] })).toEqual([]);
  expect(suggested({ funds: [of(15)] })).toEqual([]);
  const headed = { funds: { score: { cell: 'I6', text: '得分(20分*执行率)' } }, goals: {}, indicators: {} };
  const bare = { ...of(20), points: null };
  expect(suggested({ funds: [bare], headers: headed })).toEqual([['policySuggested', 'cn-hubei', '20', 'I7']]);
});
