import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { parseArea, type CellArea } from '../../src/sheet/cellArea';
import { formatCell, parseCell } from '../../src/sheet/cellAddress';
import type { CellSnapshot, SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { drawnForm } from './drawnForm';
import { formContent } from './formShape';
import { withBlank, withCells } from './moves';
import { PUBLISHED_FORMS, publishedSheets } from './publishedForms';

/** Wordings met on published forms, by field; written down independently of the label table. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'indicators target':
    '年度指标值 指标值 年度指标值(A) 指标值（A） 年初目标值 年初目标值(A) 年初指标值 目标值 年度目标指标值 预算设定指标值 预期值 绩效目标值 全年目标值'.split(
      ' ',
    ),
  'indicators actual':
    '实际完成值 实际完成值(B) 完成值 全年实际值 全年实际值（B） 全年完成值 全年实际完成值 实际完成指标值 指标实际完成值 年终完成值 项目完成指标值 实际值 完成情况'.split(
      ' ',
    ),
  'indicators points': '分值 分值(10分) 权重 分值权重 指标分值权重 指标权重(分) 参考分值'.split(' '),
  'indicators score': '得分 自评分 指标得分(分) 自评得分 自评价得分'.split(' '),
  'indicators deviationReason':
    '偏差原因分析及改进措施 未完成原因分析 未完成原因和改进措施 未完成原因及改进措施 未完成原因及拟采取的改进措施 未完成原因分析及改进措施 原因 说明 备注'.split(
      ' ',
    ),
  'indicators targetOperator': '指标性质 计算符号'.split(' '),
  'indicators targetUnit': '度量单位 计量单位'.split(' '),
  'indicators level1': '一级指标 一级'.split(' '),
  'indicators level2': '二级指标 二级'.split(' '),
  'indicators level3': '三级指标 三级'.split(' '),
  'funds initialBudget': '年初预算数 年初预算 年初预算数(A)'.split(' '),
  'funds annualBudget':
    '全年预算数 全年预算数(A) 调整后预算数 全年(调整)预算数 调整预算数（A） 预算数(A) 转移支付预算数(A)'.split(' '),
  'funds executed': '全年执行数 全年执行数(B) 预算执行数 执行数(B) 实际支付数 转移支付执行数(B)'.split(' '),
  'funds executionRate': '执行率 执行率(B/A) 预算执行率 预算执行率(B/A×100%) 执行率(全年执行数/全年预算数)'.split(' '),
  'funds points': '分值 分值(10分) 权重 分值权重 执行率权重'.split(' '),
  'funds score': '得分 执行率得分 得分(20分*执行率) 自评得分'.split(' '),
};
const GOALS: readonly (readonly [string, string])[] = [
  ['预期目标', '实际完成情况'],
  ['年初设定目标', '全年实际完成情况'],
  ['年初设定目标', '年度总体目标完成情况综述'],
  ['项目年度目标', '年度目标完成情况'],
  ['总体目标', '总体目标完成情况'],
];
const BESIDE: readonly (readonly [string, string])[] = [
  ['佐证资料', '台账'],
  ['上年完成值', '88%'],
  ['完成率', '100%'],
  ['指标解释', '按月平均'],
  ['评分标准', '完成得满分'],
  ['复核分', '7'],
];

interface Rewriting {
  /** One number for each label; which wording it takes. */
  readonly choices: readonly number[];
  readonly spacing: '' | ' ' | '\n' | '　';
  readonly beside: number | null;
  readonly before: number;
}

const rewriting: fc.Arbitrary<Rewriting> = fc.record({
  choices: fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }),
  spacing: fc.constantFrom('', '', ' ', '\n', '　'),
  beside: fc.option(fc.nat(BESIDE.length - 1)),
  before: fc.nat(20),
});

/** The sheet with other words for the labels of its forms. */
function reworded(
  sheet: SheetSnapshot,
  forms: readonly SelfEvaluation[],
  { choices, spacing }: Rewriting,
): SheetSnapshot {
  const texts = new Map<string, string>();
  for (const form of forms) {
    const goals = GOALS[choices[23]! % GOALS.length]!;
    if (form.headers.goals['expected'] && form.headers.goals['achieved']) {
      texts.set(form.headers.goals['expected'].cell, goals[0]);
      texts.set(form.headers.goals['achieved'].cell, goals[1]);
    }
    for (const block of ['indicators', 'funds'] as const) {
      Object.entries(form.headers[block]).forEach(([field, header], index) => {
        const words = WORDINGS[`${block} ${field}`];
        // Words cut over rows stay as they are.
        if (words && textAt(sheet, header.cell) === header.text && !/^\d+$/u.test(header.text))
          texts.set(header.cell, words[(choices[index % 23]! + (block === 'funds' ? 7 : 0)) % words.length]!);
      });
    }
  }
  return withCells(sheet, (cell) => {
    const text = texts.get(formatCell(cell.row, cell.column));
    const value = text === undefined ? undefined : [...text].join(spacing);
    return value === undefined ? cell : { ...cell, value, text: value };
  });
}

/** The sheet with a further column, known or not, somewhere in the indicator table; over and under it cells grow by that column. */
function withFurtherColumn(sheet: SheetSnapshot, form: SelfEvaluation, at: number, beside: number): SheetSnapshot {
  const headers = Object.entries(form.headers.indicators)
    .filter(([field]) => !/^level|^target/u.test(field))
    .map(([, header]) => parseCell(header.cell)!);
  const place = headers[at % headers.length]!;
  const wide = withBlank(sheet, 'column', place.column);
  const last = Math.max(...form.indicators.map(({ cells }) => parseCell(cells.level3!)!.row));
  const isBlank = (row: number): boolean => !wide.merges.some((area) => contains(area, row, place.column));
  const merges = [...wide.merges];
  for (let row = 1; row <= parseArea(form.range)!.bottom; row++) {
    if ((row >= place.row && row <= last) || !isBlank(row) || place.column === 1) continue;
    const index = merges.findIndex((area) => contains(area, row, place.column - 1));
    const left = merges[index] ?? { top: row, bottom: row, left: place.column - 1, right: place.column - 1 };
    if (index >= 0) merges[index] = { ...left, right: place.column };
    else merges.push({ ...left, right: place.column });
    row = left.bottom;
  }
  const [word, content] = BESIDE[beside]!;
  const put = (row: number, text: string): CellSnapshot => ({ row, column: place.column, value: text, text });
  const rows = form.indicators.map(({ cells }) => parseCell(cells.level3!)!.row).filter(isBlank);
  if (!isBlank(place.row)) return sheet;
  const cells = [...wide.cells, put(place.row, word), ...[...new Set(rows)].map((row) => put(row, content))];
  return {
    ...wide,
    merges,
    cells: cells.sort((first, second) => first.row - second.row || first.column - second.column),
  };
}

function contains(area: CellArea, row: number, column: number): boolean {
  return area.top <= row && area.bottom >= row && area.left <= column && area.right >= column;
}

function textAt(sheet: SheetSnapshot, address: string): string {
  const { row, column } = parseCell(address)!;
  return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
}

/** What was read, without the names of fund lines: where amounts stand beside their labels, these are the names. */
function contentOf(forms: readonly SelfEvaluation[]): object {
  return forms
    .map(formContent)
    .map((form) => ({ ...form, funds: form.funds.map(([kind, , ...amounts]) => [kind, amounts]) }));
}

function expectSame(sheet: SheetSnapshot, forms: readonly SelfEvaluation[], rewriting: Rewriting): void {
  const other = reworded(sheet, forms, rewriting);
  expect(contentOf(readEvaluations(other).forms)).toEqual(contentOf(forms));
  const [form] = forms;
  if (rewriting.beside === null || forms.length !== 1 || !form) return;
  const wider = withFurtherColumn(other, readEvaluations(other).forms[0]!, rewriting.before, rewriting.beside);
  expect(contentOf(readEvaluations(wider).forms)).toEqual(contentOf(forms));
}

const RUNS = Number(process.env['SYNONYM_RUNS'] ?? 25);
const DRAWN = join(__dirname, '../fixtures/drawn');

test.each(PUBLISHED_FORMS)('%s says the same in the words of other departments', async (name) => {
  for (const sheet of await publishedSheets(name)) {
    const { forms } = readEvaluations(sheet);
    fc.assert(
      fc.property(rewriting, (how) => expectSame(sheet, forms, how)),
      { numRuns: RUNS },
    );
  }
});

test.each(readdirSync(DRAWN))('%s says the same in the words of other departments', (name) => {
  const { sheet } = drawnForm(join(DRAWN, name));
  const { forms } = readEvaluations(sheet);
  fc.assert(
    fc.property(rewriting, (how) => expectSame(sheet, forms, how)),
    { numRuns: RUNS },
  );
});
