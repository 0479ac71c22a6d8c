import type { Dice } from './dice';
import type { Lines } from './lines';

export type FundColumn =
  | 'initialBudget'
  | 'annualBudget'
  | 'executed'
  | 'points'
  | 'executionRate'
  | 'score'
  | 'reason'
  | 'method'
  | 'remark'
  | 'arrived';

export const FUND_HEADERS: Readonly<Record<FundColumn, readonly string[]>> = {
  initialBudget: [
    '年初预算数',
    '年初预算数',
    '年初预算',
    '年初预算数（A）',
    '年初预算金额',
    '年初批复预算数',
    '年初预算安排数',
  ],
  annualBudget: [
    '全年预算数',
    '全年预算数',
    '全年预算数（A）',
    '调整后预算数',
    '调整预算数（A）',
    '全年（调整）预算数',
  ],
  executed: [
    '执行数',
    '全年执行数（C）',
    '全年执行数(B)',
    '实际执行数',
    '全年支出数',
    '全年执行数',
    '全年执行数',
    '全年执行数（B）',
    '预算执行数',
    '实际支出数',
    '执行数（B）',
  ],
  points: ['分值（权重）', '分值', '分值', '权重', '分值（10分）', '分值权重'],
  executionRate: [
    '预算执行率（%）',
    '执行率（B/A×100%）',
    '执行率(B/A)',
    '执行率⏎（%）',
    '执行率',
    '执行率',
    '执行率（B/A）',
    '预算执行率',
    '执行率（%）',
  ],
  score: ['得分（10分×执行率）', '得分⏎（执行率*分值）', '得分', '得分', '得分', '自评得分', '自评分', '执行率得分'],
  reason: ['原因', '偏差原因', '未执行完原因'],
  method: ['得分计算方法'],
  remark: ['备注'],
  arrived: ['到位资金', '资金到位数'],
};

/** Columns that are fields of a fund line, in the order of a truth. */
export const AMOUNTS = ['initialBudget', 'annualBudget', 'executed', 'points', 'executionRate', 'score'] as const;

/** A kind of money and how its line may be called. */
export type Kind = readonly [kind: string, labels: readonly string[]];

const TOTAL: Kind = [
  'total',
  ['年度资金总额', '年度资金总额', '年度资金总额：', '资金总额', '总额', '合计', '年度总金额'],
];
export const CHILDREN: readonly (readonly Kind[])[] = [
  [
    ['currentYear', ['其中：当年财政拨款', '其中:本年财政拨款', '其中：本年一般公共预算拨款']],
    ['carriedOver', ['______上年结转资金', '上年结转资金', '上年结转']],
    ['other', ['______其他资金', '其他资金']],
  ],
  [
    ['currentYear', ['其中：财政拨款', '其中：财政资金', '其中：本年财政拨款']],
    ['other', ['其他资金', '____其他资金', '其他资金（包括以前年度结转资金）']],
  ],
  [
    ['currentYear', ['其中：财政资金', '其中：财政拨款']],
    ['special', ['财政专户管理资金']],
    ['unit', ['单位资金']],
    ['other', ['其他资金']],
  ],
  [
    ['central', ['其中：中央财政资金', '其中：中央补助', '中央资金']],
    ['local', ['省级财政资金', '地方资金', '自治区财政资金', '省级补助']],
    ['local', ['市级财政资金', '县级财政资金', '县级配套']],
    ['other', ['其他资金', '______其他资金']],
  ],
  [
    ['central', ['其中：上级补助', '中央补助']],
    ['local', ['本级安排', '区级财政资金', '县级资金']],
  ],
  [
    ['central', ['其中：中央财政资金']],
    ['local', ['省级财政资金']],
    ['local', ['市县财政资金']],
    ['unit', ['自筹资金', '单位自筹']],
    ['carriedOver', ['上年结转资金', '上年结转结余资金']],
    ['other', ['其他资金', '其他']],
  ],
  [['currentYear', ['其中：财政拨款', '财政拨款']]],
  [
    ['currentYear', ['其中：一般公共预算拨款', '一般公共预算', '其中：本年一般公共预算拨款']],
    ['special', ['政府性基金预算拨款', '政府性基金']],
    ['unit', ['自有资金', '单位自有资金', '事业收入']],
  ],
  [
    ['central', ['其中：中央财政资金', '中央资金']],
    ['local', ['自治区财政资金']],
    ['local', ['盟市财政资金', '旗县财政资金']],
    ['special', ['彩票公益金']],
    ['other', ['其他资金']],
  ],
  [],
];

/** How sources are numbered. */
const NUMBERED: readonly ((label: string, index: number) => string)[] = [
  (label) => label,
  (label) => label,
  (label) => label,
  (label) => label,
  (label) => label,
  (label, index) => `${index + 1}.${bare(label)}`,
  (label, index) => `（${index + 1}）${bare(label)}`,
  (label, index) => `${'①②③④⑤⑥'[index]}${bare(label)}`,
];

/** A source's name without 其中 and indent. */
export function bare(label: string): string {
  return label.replace(/^_+/u, '').replace(/^其中[：:]/u, '');
}

/** A line of the fund block; what it has no amount for is left blank. */
export interface FundLine {
  readonly kind: string;
  readonly label: string;
  readonly values: Partial<Record<FundColumn, number>>;
}

/** The sources with amounts that add up. */
export function someSources(
  dice: Dice,
  columns: readonly FundColumn[],
  yuan: boolean,
  children: readonly Kind[],
): FundLine[] {
  const factor = yuan ? 10000 : 1;
  const blankLater = dice.chance(0.5);
  const numbered = dice.pick(NUMBERED);
  const broken = dice.chance(0.08);
  const lines = children.map(([kind, labels], index): FundLine => {
    const text = dice.pick(labels);
    const label = numbered(broken ? text.replace(/^(其中[：:])/u, '$1⏎') : text, index);
    if (index > 0 && dice.chance(0.45)) {
      if (blankLater) return { kind, label, values: {} };
      return { kind, label, values: { initialBudget: 0, annualBudget: 0, executed: 0, arrived: 0 } };
    }
    return { kind, label, values: amounts(dice, factor) };
  });
  const sum = (column: FundColumn): number =>
    Number(lines.reduce((all, { values }) => all + (values[column] ?? 0), 0).toFixed(2));
  const values =
    children.length === 0
      ? amounts(dice, factor)
      : {
          initialBudget: sum('initialBudget'),
          annualBudget: sum('annualBudget'),
          executed: sum('executed'),
          arrived: sum('arrived'),
        };
  const base = columns.includes('annualBudget') ? values.annualBudget! : values.initialBudget!;
  const share = Number((values.executed! / base).toFixed(4));
  const total: FundLine = {
    kind: 'total',
    label: dice.pick(TOTAL[1]),
    values: { ...values, executionRate: share, points: 10, score: Number((share * 10).toFixed(2)) },
  };
  return [total, ...lines];
}

function amounts(dice: Dice, factor: number): Partial<Record<FundColumn, number>> {
  const annual = Number((dice.int(300, 90000) / 100).toFixed(2));
  const initial = dice.chance(0.5) ? annual : Number((annual * 1.25).toFixed(2));
  const executed = dice.chance(0.3) ? annual : Number((annual * (0.7 + dice.next() * 0.29)).toFixed(2));
  const scaled = (value: number): number => Number((value * factor).toFixed(2));
  return {
    initialBudget: scaled(initial),
    annualBudget: scaled(annual),
    executed: scaled(executed),
    arrived: scaled(annual),
  };
}

export interface FundBlock {
  /** Rows without a label at their left. */
  readonly lines: Lines;
  /** The label for the left, where there is one. */
  readonly side: string | null;
}

export interface FundChoices {
  readonly columns: readonly FundColumn[];
  /** Whether columns that belong together have a header over them. */
  readonly grouped: boolean;
  readonly yuan: boolean;
  /** Whether the unit is said in the block itself. */
  readonly unitInBlock: boolean;
}
