import type { Dice } from './dice';
import {
  AMOUNTS,
  bare,
  CHILDREN,
  FUND_HEADERS,
  someSources,
  type FundBlock,
  type FundChoices,
  type FundColumn,
  type FundLine,
} from './fundSources';
import type { Lines } from './lines';
import { BLANK, type Cell, type Truth } from './truth';
import { amountText, labelText, pointsText, rateText, shown, type Typing } from './typing';

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
