import { deriveMapping } from '../../src/intake/deriveMapping';
import {
  mappingProfileSchema,
  withMapping,
  type MappingEntry,
  type MappingProfile,
} from '../../src/intake/mappingProfile';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { formContent } from './formShape';
import { moved, withBlank } from './moves';
import { sheetOf } from './sheetOf';

/** A form whose words nobody has met: the actual value, the reason and the leader are called something else. */
const sheet = sheetOf(
  [
    ['项目支出绩效自评表'],
    ['（2021年度）'],
    ['项目名称', '图书馆运行', '牵头人员', '负责人'],
    ['年初设定目标', null, '干成什么样了'],
    ['接待读者。', null, '接待5.2万人次。'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '干到多少', '分值', '得分', '为啥没干完'],
    ['产出指标', '数量指标', '接待读者', '5万人次', '5.2万人次', 50, 50, null],
    ['满意度指标', '服务对象满意度指标', '读者满意度', '90%', '85%', 40, 37.8, '空调坏了'],
    ['总分', null, null, null, null, 90, 87.8],
  ],
  { merges: ['A1:H1', 'A2:H2'] },
);
const profile = (...entries: MappingEntry[]): MappingProfile =>
  entries.reduce<MappingProfile>((known, entry) => withMapping(known, entry), { version: 1, entries: [] });
const formOf = (mapping?: MappingProfile, of = sheet) => readEvaluations(of, mapping).forms[0]!;

test('without a mapping the strange columns are reported and stay null', () => {
  const form = formOf();
  expect(form.indicators.map((row) => [row.actual, row.deviationReason])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(form.unread).toEqual(
    expect.arrayContaining([
      { cell: 'E6', text: '干到多少', why: 'unknownColumn' },
      { cell: 'H6', text: '为啥没干完', why: 'unknownColumn' },
      { cell: 'C3', text: '牵头人员', why: 'notPlaced' },
      { cell: null, text: '', why: 'noActualColumn' },
    ]),
  );
});

describe('a column pointed to by one of its cells', () => {
  const actual = deriveMapping(sheet, formOf(), { block: 'indicators', field: 'actual' }, 'E8');
  const reason = deriveMapping(sheet, formOf(), { block: 'indicators', field: 'deviationReason' }, 'H7');
  const leader = deriveMapping(sheet, formOf(), { block: 'head', field: 'projectLeader' }, 'D3');
  const taught = profile(actual, reason, leader);

  test('is remembered by the words of its header', () => {
    expect(taught.entries).toEqual([
      { block: 'indicators', field: 'actual', sheet: null, label: '干到多少', cell: 'E8' },
      { block: 'indicators', field: 'deviationReason', sheet: null, label: '为啥没干完', cell: 'H7' },
      { block: 'head', field: 'projectLeader', sheet: null, label: '牵头人员', cell: 'D3' },
    ]);
  });

  test('is read from then on', () => {
    const form = formOf(taught);
    expect(form.indicators.map((row) => [row.actual, row.deviationReason, row.score])).toEqual([
      ['5.2万人次', null, 50],
      ['85%', '空调坏了', 37.8],
    ]);
    expect(form.fields.projectLeader).toEqual({ cell: 'D3', text: '负责人' });
    expect(form.recognition).toContainEqual({
      block: 'indicators',
      field: 'actual',
      cell: 'E6',
      text: '干到多少',
      confidence: 1,
      ground: 'mapping',
    });
  });

  test('holds when the form has moved, on a sheet of another name', () => {
    const other = { ...withBlank(moved(sheet, 7, 3), 'column', 6), name: '另一张' };
    expect(formContent(formOf(taught, other))).toEqual(formContent(formOf(taught)));
  });
});

test('a place without words of its own is kept as a place of this sheet', () => {
  const score = deriveMapping(sheet, formOf(), { block: 'total', field: 'score' }, 'F9');
  const goal = deriveMapping(sheet, formOf(), { block: 'goals', field: 'achieved' }, 'C5');
  expect([score, goal]).toEqual([
    { block: 'total', field: 'score', sheet: '自评表', label: null, cell: 'F9' },
    { block: 'goals', field: 'achieved', sheet: '自评表', label: null, cell: 'C5' },
  ]);
  const form = formOf(profile(score, goal));
  expect(form.total!.score).toMatchObject({ cell: 'F9', value: 90 });
  expect(form.goals!.achieved).toEqual({ cell: 'C5', text: '接待5.2万人次。' });
  expect(readEvaluations({ ...sheet, name: '别的表' }, profile(score, goal)).forms[0]!.total!.score!.cell).toBe('G9');
});

test('of two columns with the same words the one pointed to counts', () => {
  const twice = sheetOf([
    ['项目支出绩效自评表'],
    ['项目名称', '图书馆运行'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '得分', '得分'],
    ['产出指标', '接待读者', '5万人次', '5.2万人次', 50, 49],
  ]);
  expect(formOf(undefined, twice).indicators[0]!.score).toBeNull();
  expect(formOf(undefined, twice).unread).toEqual([
    { cell: 'E3', text: '得分', why: 'sameColumnTwice' },
    { cell: 'F3', text: '得分', why: 'sameColumnTwice' },
  ]);
  const score = deriveMapping(twice, formOf(undefined, twice), { block: 'indicators', field: 'score' }, 'F4');
  expect(score).toEqual({ block: 'indicators', field: 'score', sheet: '自评表', label: null, cell: 'F4' });
  const form = formOf(profile(score), twice);
  expect(form.indicators[0]!.score).toBe(49);
  expect(form.indicators[0]!.cells.score).toBe('F4');
});

test('a header nobody knows is learned by pointing to its cells', () => {
  const strange = sheetOf([
    ['项目支出绩效自评表'],
    ['项目名称', '图书馆运行'],
    ['大类', '考核点', '要求', '做到', '满点', '自己打'],
    ['产出', '接待读者', '5万人次', '5.2万人次', 50, 48],
  ]);
  expect(readEvaluations(strange)).toEqual({
    forms: [],
    problems: [{ cell: 'A1', text: '项目支出绩效自评表', why: 'noIndicatorHeader' }],
  });
  const point = (field: 'level1' | 'level3' | 'target' | 'actual' | 'points' | 'score', cell: string): MappingEntry =>
    deriveMapping(strange, null, { block: 'indicators', field }, cell);
  const learned = profile(
    point('level1', 'A3'),
    point('level3', 'B3'),
    point('target', 'C3'),
    point('actual', 'D3'),
    point('points', 'E3'),
    point('score', 'F3'),
  );
  expect(formContent(formOf(learned, strange)).indicators).toEqual([
    ['产出', null, '接待读者', '5万人次', '5.2万人次', 50, 48, null],
  ]);
});

test('a column of the fund block can be pointed to', () => {
  const funds = sheetOf([
    ['项目支出绩效自评表'],
    ['项目名称', '图书馆运行'],
    ['资金（元）', '全年预算数', '花掉的钱', '执行率'],
    ['年度资金总额', 100, 90, '90%'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值'],
    ['产出指标', '接待读者', '5万人次', '5.2万人次'],
  ]);
  expect(formOf(undefined, funds).funds[0]!.executed).toBeNull();
  const spent = deriveMapping(funds, formOf(undefined, funds), { block: 'funds', field: 'executed' }, 'C4');
  expect(spent.label).toBe('花掉的钱');
  expect(formOf(profile(spent), funds).funds[0]!.executed).toMatchObject({ cell: 'C4', value: 90 });
  const place: MappingEntry = { ...spent, label: null, sheet: '自评表' };
  expect(formOf(profile(place), funds).funds[0]!.executed).toMatchObject({ cell: 'C4', value: 90 });
});

test('a place outside every form is reported', () => {
  const away: MappingEntry = { block: 'total', field: 'score', sheet: null, label: null, cell: 'B40' };
  expect(readEvaluations(sheet, profile(away)).problems).toEqual([
    { cell: 'B40', text: 'score', why: 'mappingNotFound' },
  ]);
});

test('a later correction of a field takes the place of the earlier one', () => {
  const first: MappingEntry = { block: 'total', field: 'score', sheet: '自评表', label: null, cell: 'F9' };
  const second: MappingEntry = { ...first, cell: 'G9' };
  expect(profile(first, second).entries).toEqual([second]);
});

test.each([
  { version: 2, entries: [] },
  { version: 1, entries: [{ block: 'indicators', field: 'colour', sheet: null, label: '颜色', cell: 'A1' }] },
  { version: 1, entries: [{ block: 'total', field: 'score', sheet: null, label: null, cell: '自评表!A1' }] },
  { version: 1, entries: [{ block: 'total', field: 'score', sheet: null, label: null }] },
])('%j is no mapping profile', (value) => {
  expect(mappingProfileSchema.safeParse(value).success).toBe(false);
});
