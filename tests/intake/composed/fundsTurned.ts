import type { Dice } from './dice';
import {
  AMOUNTS,
  CHILDREN,
  FUND_HEADERS,
  someSources,
  type FundBlock,
  type FundChoices,
  type Kind,
} from './fundSources';
import type { Lines } from './lines';
import { BLANK, type Truth } from './truth';
import { amountText, labelText, pointsText, rateText, shown, type Typing } from './typing';

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
