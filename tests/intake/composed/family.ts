import type { Dice } from './dice';
import type { FundColumn } from './fundSources';
import type { Column, TableColumn } from './tableChoices';

/** A family of published layouts: which columns its tables have, in which order. */
export interface Family {
  readonly name: string;
  readonly funds: readonly FundColumn[];
  readonly fundForms: readonly ('rows' | 'columns' | 'line' | 'pairs')[];
  readonly columns: readonly (Column | readonly [role: Column, ...headers: string[]])[];
  /** Whether there may be a total row, and points and scores to be summed. */
  readonly total: boolean;
  readonly sides: readonly (string | null)[];
}

const SIDES = [
  '绩效目标及指标',
  '年度绩效指标⏎（90分）',
  '绩效指标',
  '绩效指标',
  '年度绩效指标完成情况',
  '绩效指标（90分）',
  '绩⏎效⏎指⏎标',
  null,
];

const HEADERS: Readonly<Record<Exclude<Column, 'ignored'>, readonly string[]>> = {
  number: ['序号'],
  level1: ['一级指标'],
  level2: ['二级指标'],
  level3: ['三级指标', '三级指标', '三级指标', '指标名称'],
  sign: ['指标性质', '计算符号', '符号'],
  aim: ['指标值', '目标值'],
  measureUnit: ['度量单位', '计量单位', '单位'],
  target: [
    '年度目标值',
    '年初预期值',
    '计划指标值',
    '指标值（B）',
    '预期指标值',
    '年度绩效指标值',
    '年度指标值',
    '年度指标值',
    '指标值',
    '年度指标值（A）',
    '年初目标值',
    '目标值',
    '预期值',
    '绩效目标值',
    '全年目标值',
  ],
  actual: [
    '实际完成值（C）',
    '全年实际完成情况',
    '完成值（B）',
    '年度实际完成值',
    '年度完成值',
    '实际完成值',
    '实际完成值',
    '全年完成值',
    '全年实际完成值',
    '实际完成值（B）',
    '完成值',
    '全年实际值',
    '完成情况',
  ],
  points: [
    '分值',
    '分值',
    '分值',
    '权重',
    '指标分值',
    '分值权重',
    '指标权重（分）',
    '分值（90分）',
    '权重（%）',
    '指标权重',
    '标准分值',
    '分值⏎（分）',
  ],
  score: [
    '得分',
    '得分',
    '得分',
    '自评得分',
    '自评分',
    '指标得分',
    '自评价得分',
    '得分（90分）',
    '自评得分（分）',
    '自评分⏎（分）',
    '单位自评得分',
    '实际得分',
  ],
  reason: [
    '偏差原因分析及改进措施',
    '偏差原因分析及改进措施',
    '未完成原因分析',
    '未完成原因及改进措施',
    '未完成原因和改进措施',
    '未完成原因分析及改进措施',
    '偏差原因',
  ],
};

export const FAMILIES: readonly Family[] = [
  {
    name: 'A',
    funds: ['initialBudget', 'annualBudget', 'executed', 'points', 'executionRate', 'score'],
    fundForms: ['rows', 'rows', 'rows', 'rows', 'columns'],
    columns: ['level1', 'level2', 'level3', 'target', 'actual', 'points', 'score', 'reason'],
    total: true,
    sides: SIDES,
  },
  {
    name: 'B',
    funds: ['initialBudget', 'annualBudget', 'executed', 'points', 'executionRate', 'score'],
    fundForms: ['rows'],
    columns: ['level1', 'level2', 'level3', 'sign', 'aim', 'measureUnit', 'actual', 'points', 'score', 'reason'],
    total: true,
    sides: SIDES,
  },
  {
    name: 'C',
    funds: ['annualBudget', 'executed', 'points', 'executionRate', 'score'],
    fundForms: ['rows'],
    columns: ['level1', 'level2', 'level3', 'points', 'target', 'actual', 'score', 'reason'],
    total: true,
    sides: SIDES,
  },
  {
    name: 'D',
    funds: ['initialBudget', 'executed', 'points', 'executionRate', 'score', 'method'],
    fundForms: ['rows'],
    columns: [
      'level1',
      'level2',
      'level3',
      'points',
      'target',
      'actual',
      ['ignored', '得分计算方法'],
      'score',
      'reason',
    ],
    total: true,
    sides: SIDES,
  },
  {
    name: 'E',
    funds: ['initialBudget', 'annualBudget', 'executed', 'executionRate', 'points', 'score', 'reason'],
    fundForms: ['rows'],
    columns: [
      'level1',
      'level2',
      'level3',
      'sign',
      'aim',
      'measureUnit',
      'actual',
      ['points', '权重'],
      'score',
      'reason',
    ],
    total: true,
    sides: ['绩效指标（90分）', '绩效指标', null],
  },
  {
    name: 'F',
    funds: ['annualBudget', 'executed', 'executionRate', 'score'],
    fundForms: ['rows', 'rows', 'rows', 'pairs'],
    columns: ['level1', 'level2', 'level3', ['target', '年初目标值（A）', '年初目标值'], 'actual', 'score'],
    total: true,
    sides: ['年度绩效目标⏎（80分）', '绩效指标', null],
  },
  {
    name: 'F2',
    funds: ['annualBudget', 'executed', 'executionRate'],
    fundForms: ['rows', 'rows', 'columns'],
    columns: ['level1', 'level2', 'level3', 'target', 'actual', 'reason'],
    total: false,
    sides: ['年度绩效目标完成情况', '绩效指标', null],
  },
  {
    name: 'F3',
    funds: ['annualBudget', 'executed', 'executionRate'],
    fundForms: ['line'],
    columns: [
      'level1',
      'level2',
      ['level3', '指标名称', '三级指标'],
      ['target', '年初指标值', '年初目标值'],
      ['actual', '年终完成值', '年终实际完成值'],
      ['score', '自评分', '自评得分'],
      ['ignored', '复核分', '财政复核分'],
      ['ignored', '评价标准', '评分标准'],
    ],
    total: true,
    sides: [null, '绩效指标'],
  },
  {
    name: 'G',
    funds: ['annualBudget', 'executed', 'executionRate'],
    fundForms: ['rows', 'rows', 'rows', 'pairs', 'columns'],
    columns: ['level1', 'level2', 'level3', 'target', 'actual', 'reason'],
    total: false,
    sides: SIDES,
  },
  {
    name: 'H',
    funds: ['initialBudget', 'annualBudget', 'executed', 'executionRate', 'points', 'score'],
    fundForms: ['rows'],
    columns: [
      ['level3', '指标名称'],
      'measureUnit',
      'sign',
      'aim',
      ['points', '指标权重（分）', '指标权重', '权重'],
      'actual',
      ['score', '指标得分（分）', '指标得分', '得分'],
      ['reason', '说明', '未完成原因'],
    ],
    total: true,
    sides: [null],
  },
  {
    name: 'I',
    funds: ['initialBudget', 'annualBudget', 'executed', 'points', 'executionRate', 'score'],
    fundForms: ['rows'],
    columns: [
      'level1',
      'level2',
      'level3',
      'target',
      ['ignored', '指标值设置依据'],
      ['ignored', '上年完成值', '上年度完成值', '上年实际完成值'],
      ['points', '指标分值权重', '分值权重', '指标分值'],
      ['ignored', '指标赋分规则', '评分标准'],
      ['ignored', '佐证资料'],
      ['actual', '指标实际完成值', '实际完成值'],
      ['ignored', '完成率', '指标完成率'],
      ['score', '指标得分'],
      'reason',
    ],
    total: true,
    sides: [null, '绩效指标'],
  },
  {
    name: 'J',
    funds: ['initialBudget', 'annualBudget', 'executed', 'executionRate'],
    fundForms: ['rows'],
    columns: [
      'level1',
      'level2',
      'level3',
      ['points', '参考分值', '参考⏎分值', '分值'],
      ['target', '指标值（A）', '指标值⏎（A）'],
      ['actual', '全年实际值（B）', '全年实际值'],
      'score',
      'reason',
    ],
    total: true,
    sides: ['绩效指标', null],
  },
  {
    name: 'K',
    funds: ['initialBudget', 'annualBudget', 'executed', 'executionRate'],
    fundForms: ['rows', 'columns', 'line'],
    columns: [
      ['level1', '类别', '指标类别', '一级指标'],
      ['level3', '指标名称'],
      ['target', '目标值'],
      ['points', '权重'],
      ['actual', '实际完成值'],
      ['score', '自评分', '得分'],
    ],
    total: true,
    sides: [null],
  },
];

const ADDED = [
  '上半年完成值',
  '第三季度完成值',
  '全市平均值',
  '历史最优值',
  '考核科室',
  '指标方向',
  '得分率',
  '指标属性',
  '目标来源',
  '是否完成',
  '数据口径',
  '中期完成值',
  '指标级次',
  '计分公式',
  '权重说明',

  '改进措施',
  '完成率',
  '偏离度',
  '复核得分',
  '财政审核分',
  '评分标准',
  '上年完成值',
  '得分计算方法',
  '佐证资料',
  '备注',
];

/** The columns of one table of the family. */
export function someColumns(dice: Dice, family: Family): TableColumn[] {
  const columns = family.columns.map((entry): TableColumn => {
    const [role, ...headers] = typeof entry === 'string' ? [entry] : entry;
    const names = headers.length > 0 ? headers : HEADERS[role as Exclude<Column, 'ignored'>];
    const wide = (role === 'reason' || role === 'level3' || role === 'target') && dice.chance(0.15);
    return { role, header: dice.pick(names), width: wide ? 2 : 1 };
  });
  if (dice.chance(0.08)) columns.unshift({ role: 'number', header: '序号', width: 1 });
  if (dice.chance(0.2)) {
    const header = dice.pick(ADDED);
    if (!columns.some((column) => column.header === header)) {
      const after = columns.findIndex(
        ({ role }) => role === (/复核|审核|备注/u.test(header) ? 'score' : header === '改进措施' ? 'reason' : 'actual'),
      );
      const at = header === '备注' ? columns.length : after + 1;
      if (
        after > 0 &&
        (header !== '备注' || columns.some(({ role, header: above }) => role === 'reason' && above !== '说明'))
      )
        columns.splice(at, 0, { role: 'ignored', header, width: 1 });
    }
  }
  const grouped =
    columns.filter(({ role }) => role === 'sign' || role === 'aim' || role === 'measureUnit').length === 3;
  const apart = family.name === 'H';
  const name = dice.pick(['年度指标值', '年度指标值', '指标值', '绩效目标值', '年度指标值（A）']);
  const pair = dice.chance(0.06);
  return columns.map((column, index) =>
    pair && isPair(index)
      ? { ...column, group: '指标完成情况' }
      : grouped && !apart && ['sign', 'aim', 'measureUnit'].includes(column.role)
        ? { ...column, group: name }
        : column,
  );

  /** Target and actual value side by side may have a header over them. */
  function isPair(index: number): boolean {
    const roles = columns.map(({ role }) => role);
    const at = roles.indexOf('target');
    return at >= 0 && roles[at + 1] === 'actual' && (index === at || index === at + 1);
  }
}
