import type { Dice } from './dice';
import type { Lines } from './lines';
import { BLANK, type Cell, type Truth } from './truth';
import { amountText, labelText, pointsText, rateText, shown, type Typing } from './typing';

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

const AMOUNTS = ['initialBudget', 'annualBudget', 'executed', 'points', 'executionRate', 'score'] as const;

type Kind = readonly [kind: string, labels: readonly string[]];

const TOTAL: Kind = [
  'total',
  ['年度资金总额', '年度资金总额', '年度资金总额：', '资金总额', '总额', '合计', '年度总金额'],
];
const CHILDREN: readonly (readonly Kind[])[] = [
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

function bare(label: string): string {
  return label.replace(/^_+/u, '').replace(/^其中[：:]/u, '');
}

interface FundLine {
  readonly kind: string;
  readonly label: string;
  readonly values: Partial<Record<FundColumn, number>>;
}

/** The sources with amounts that add up. */
function someSources(dice: Dice, columns: readonly FundColumn[], yuan: boolean, children: readonly Kind[]): FundLine[] {
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

/** Sources down, amounts across. */
export function fundRows(dice: Dice, typing: Typing, truth: Truth, choices: FundChoices): FundBlock {
  const { columns, yuan } = choices;
  const unit = yuan ? '元' : '万元';
  const sources = someSources(dice, columns, yuan, dice.pick(CHILDREN));
  const inside = dice.pick(['—', '-', '/', '', '', '10', '——']);
  const childRates = dice.pick(['all', 'none', 'same']);
  const unitInHeaders = choices.unitInBlock && dice.chance(0.15);
  const side = dice.chance(0.8);
  const corner = side ? dice.pick(['', '', '资金来源', '资金名称']) : dice.pick(['资金来源', '项目资金', '预算资金']);
  const withUnit = (label: string): string =>
    choices.unitInBlock && !unitInHeaders ? `${label}${dice.pick(['（', '⏎（'])}${unit}）` : label;
  const header = columns.map((column) => {
    const text = dice.pick(FUND_HEADERS[column]);
    const money = column === 'initialBudget' || column === 'annualBudget' || column === 'executed';
    return unitInHeaders && money ? `${text.replace(/（[AB]）$/u, '')}（${unit}）` : labelText(text, typing, dice);
  });
  const names = [side ? corner : withUnit(corner), ...header];
  const lines: Lines = choices.grouped ? groupedHeader(names, columns) : [names];
  const nested = sources.length > 2 && dice.chance(0.08);
  const merged = sources.length > 2 && dice.chance(0.12);
  const last = sources.length > 1 && !merged && dice.chance(0.15);
  const shownSources = last ? [...sources.slice(1), sources[0]!] : sources;
  shownSources.forEach((line, row) => {
    const texts: string[] = [];
    const read: Partial<Record<FundColumn, Cell>> = {};
    for (const column of columns) {
      const [text, value] = fundCell(line, column);
      texts.push(text);
      read[column] = value;
    }
    const label = nested ? bare(line.label) : line.label;
    lines.push([label, ...texts]);
    truth.funds.push([
      line.kind,
      shown(label),
      ...AMOUNTS.map((column) => (columns.includes(column) ? read[column]! : null)),
    ]);

    function fundCell(source: FundLine, column: FundColumn): [string, Cell] {
      const value = source.values[column];
      const grey = column === 'points' || column === 'score' || column === 'executionRate';
      if (merged && row > 0 && grey) return ['^', BLANK];
      if (column === 'reason') return [source.kind === 'total' ? dice.pick(['', '合同尾款未付']) : '', null];
      if (column === 'method') return [row === 0 ? '执行率*该指标分值，最高不得超过分值上限。' : '', null];
      if (column === 'remark') return ['', null];
      if (source.kind === 'total') {
        if (column === 'executionRate') return [rateText(value!, typing), value!];
        if (column === 'points' || column === 'score') return [pointsText(value!, typing), value!];
        return [amountText(value!, typing, unit), value!];
      }
      if (column === 'points' || column === 'score') {
        if (inside === '10') {
          const own = ownRate(source);
          if (own === null) return ['', BLANK];
          const points = column === 'points' ? 10 : Number((own * 10).toFixed(2));
          return [pointsText(points, typing), points];
        }
        return [inside, BLANK];
      }
      if (column === 'executionRate') {
        const own = ownRate(source);
        if (own === null || childRates === 'none')
          return [childRates === 'same' ? inside.replace('10', '') : '', BLANK];
        return [rateText(own, typing), own];
      }
      if (value === undefined) return [typing.amounts === 'withUnit' ? unit : '', BLANK];
      return [amountText(value, typing, unit), value];
    }
  });
  return {
    lines: nested ? withOfWhich(lines, shownSources) : lines,
    side: side
      ? withUnit(
          dice.pick([
            '项目资金',
            '项目资金',
            '项目资金',
            '预算执行情况',
            '资金情况',
            '资金投入情况',
            '预算执行情况（10分）',
            '项目资金⏎（10分）',
          ]),
        )
      : null,
  };

  function ownRate({ values }: FundLine): number | null {
    const base = columns.includes('annualBudget') ? values.annualBudget : values.initialBudget;
    if (!base || values.executed === undefined) return null;
    return Number((values.executed / base).toFixed(4));
  }
}

/** Amounts down, sources across. */
export function fundColumns(dice: Dice, typing: Typing, truth: Truth, choices: FundChoices): FundBlock {
  const { yuan } = choices;
  const unit = yuan ? '元' : '万元';
  const rows = choices.columns.filter((column): column is (typeof AMOUNTS)[number] =>
    (AMOUNTS as readonly string[]).includes(column),
  );
  const sources = someSources(dice, rows, yuan, dice.pick(CHILDREN.filter(({ length }) => length > 0 && length < 4)));
  const lines: Lines = [
    [dice.pick(['', '资金来源', '类别']), ...sources.map(({ label }) => label.replaceAll('_', ''))],
  ];
  const inside = dice.pick(['', '—', '/']);
  for (const column of rows) {
    const cells = sources.map(({ kind, values }) => {
      const value = values[column];
      if (column === 'points' || column === 'score') return kind === 'total' ? pointsText(value!, typing) : inside;
      if (column === 'executionRate') return kind === 'total' ? rateText(value!, typing) : '';
      return value === undefined ? '' : amountText(value, typing, unit);
    });
    lines.push([labelText(dice.pick(FUND_HEADERS[column]), typing, dice), ...cells]);
  }
  for (const { kind, label, values } of sources) {
    truth.funds.push([
      kind,
      shown(label.replaceAll('_', '')),
      ...AMOUNTS.map((column) => (rows.includes(column) ? (values[column] ?? BLANK) : null)),
    ]);
  }
  return {
    lines,
    side: dice.pick(['项目资金', '资金情况', '预算执行情况']) + (choices.unitInBlock ? `（${unit}）` : ''),
  };
}

/** Everything in one line: the sources' budgets, what was spent, the rate. */
export function fundLine(dice: Dice, typing: Typing, truth: Truth, choices: FundChoices): FundBlock {
  const unit = choices.yuan ? '元' : '万元';
  const sources: Kind[] = dice.chance(0.5)
    ? [
        ['central', ['中央']],
        ['local', ['省级', '省、地', '省']],
        ['local', ['本级', '市级', '县级']],
        ['other', ['其他', '其他资金']],
      ]
    : [
        ['currentYear', ['财政资金', '财政拨款', '其中：财政资金']],
        ['other', ['其他资金', '其他']],
      ];
  const lines = someSources(dice, ['annualBudget'], choices.yuan, sources);
  const total = lines.shift()!;
  const last = dice.chance(0.6);
  const label = last ? '合计' : dice.pick(['资金总额', '年度资金总额', '合计']);
  const own = [label, ...lines.map((line) => line.label)];
  const amount = [total, ...lines].map(({ values }) => values.annualBudget);
  if (last) {
    own.push(own.shift()!);
    amount.push(amount.shift());
  }
  const cells = amount.map((value) => (value === undefined ? '' : amountText(value, typing, unit)));
  const executed = total.values.executed!;
  const rate = total.values.executionRate!;
  own.forEach((text, index) => {
    const value = amount[index] ?? BLANK;
    if (text === label) truth.funds.push(['total', text, null, value, executed, null, rate, null]);
    else {
      const at = last ? index : index - 1;
      truth.funds.push([lines[at]!.kind, shown(text), null, value, null, null, null, null]);
    }
  });
  return {
    lines: [
      [...own, dice.pick(['执行数', '实际支出', '全年执行数']), dice.pick(['执行率', '预算执行率'])],
      [...cells, amountText(executed, typing, unit), rateText(rate, typing)],
    ],
    side: dice.pick(['项目资金', '资金情况', '预算执行情况']) + (choices.unitInBlock ? `（${unit}）` : ''),
  };
}

/** 预算安排 over the budgets and 执行情况 over what was spent, the other headers merged down beside them. */
function groupedHeader(names: readonly string[], columns: readonly FundColumn[]): Lines {
  const over = ['', ...columns].map((column) => {
    if (column === 'initialBudget' || column === 'annualBudget') return '预算安排情况';
    return column === 'executed' || column === 'executionRate' ? '预算执行情况' : '';
  });
  const isGroup = over.map((group, index) => group !== '' && (over[index - 1] === group || over[index + 1] === group));
  return [
    names.map((name, index) => {
      if (!isGroup[index]) return name;
      return over[index - 1] === over[index] ? '<' : over[index]!;
    }),
    names.map((name, index) => (isGroup[index] ? name : '^')),
  ];
}

/** Each amount right of its label, in one row or two. */
export function fundPairs(dice: Dice, typing: Typing, truth: Truth, choices: FundChoices): FundBlock {
  const unit = choices.yuan ? '元' : '万元';
  const [total] = someSources(dice, ['annualBudget'], choices.yuan, []);
  const { annualBudget, executed, executionRate } = total!.values;
  const said = choices.unitInBlock && dice.chance(0.5) ? `（${unit}）` : '';
  const label = dice.pick(['预算数', '全年预算数', '预算数（A）', '调整后预算数']) + said;
  const pairs = [
    [label, amountText(annualBudget!, typing, unit)],
    [dice.pick(['执行数', '全年执行数', '实际支出']) + said, amountText(executed!, typing, unit)],
    [dice.pick(['执行率', '预算执行率']), rateText(executionRate!, typing)],
  ];
  truth.funds.push(['total', shown(label), null, annualBudget!, executed!, null, executionRate!, null]);
  return {
    lines: [pairs.flat()],
    side:
      dice.pick(['项目资金', '资金情况', '预算执行情况']) + (choices.unitInBlock && said === '' ? `（${unit}）` : ''),
  };
}

/** 其中 in a narrow column of its own, merged down beside the sources it is of. */
function withOfWhich(lines: Lines, sources: readonly FundLine[]): Lines {
  const top = lines.length - sources.length;
  return lines.map(([label, ...amounts], row) => {
    const source = sources[row - top];
    if (!source || source.kind === 'total') return [label!, '<', ...amounts];
    const begins = sources[row - top - 1]?.kind === 'total' || row === top;
    return [begins ? '其中' : '^', label!, ...amounts];
  });
}
