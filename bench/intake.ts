/*
 * What reading a sheet costs, and how it grows: node -r ./bench/registerTypescript.cjs bench/intake.ts
 * Processor time of one run; the ratios in the last column are what can be compared between machines.
 */
import { readEvaluations } from '../src/intake/readEvaluations';
import type { CellSnapshot, SheetSnapshot } from '../src/sheet/sheetSnapshot';

const COLUMNS = 10;
const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

function sheetOf(cells: readonly CellSnapshot[], merges: SheetSnapshot['merges'] = []): SheetSnapshot {
  return {
    name: '自评表',
    visibility: 'visible',
    cells: [...cells].sort((first, second) => first.row - second.row || first.column - second.column),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
  };
}

function rowOf(row: number, texts: readonly string[], column = 1): CellSnapshot[] {
  return texts.map((text, index) => ({ row, column: column + index, value: text, text }));
}

/** A form with so many indicators. */
function form(indicators: number, top = 1): CellSnapshot[] {
  const rows = Array.from({ length: indicators }, (_, index) =>
    rowOf(top + 4 + index, ['产出指标', '数量指标', `第${index + 1}项`, '≥90%', '95%', '5', '5', '无']),
  );
  return [
    ...rowOf(top, ['项目支出绩效自评表']),
    ...rowOf(top + 1, ['（2021年度）']),
    ...rowOf(top + 2, ['项目名称', '接诉即办运行服务']),
    ...rowOf(top + 3, HEADER),
    ...rows.flat(),
    ...rowOf(top + 4 + indicators, ['总分', '', '', '', '', '100', '96']),
  ].filter((cell) => cell.text !== '');
}

/** So many cells that have nothing to do with a form. */
function clutter(cells: number, top = 1): CellSnapshot[] {
  return Array.from({ length: cells }, (_, index) => {
    const text = index % 3 === 0 ? `凭证${index}` : String(index);
    return { row: top + Math.floor(index / COLUMNS), column: 1 + (index % COLUMNS), value: text, text };
  });
}

const far: CellSnapshot = { row: 1_048_576, column: 16_384, value: '完', text: '完' };
const whole = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

const CASES: readonly (readonly [string, SheetSnapshot])[] = [
  ['one form, 15 indicators', sheetOf(form(15))],
  ['one form, 150 indicators', sheetOf(form(150))],
  ['one form, 1,500 indicators', sheetOf(form(1500))],
  ['one form, 12,500 indicators (100,000 cells)', sheetOf(form(12_500))],
  ['10,000 cells without a form', sheetOf(clutter(10_000))],
  ['100,000 cells without a form', sheetOf(clutter(100_000))],
  ['a form over 100,000 other cells', sheetOf([...form(15), ...clutter(100_000, 40)])],
  ['100 forms under each other', sheetOf(Array.from({ length: 100 }, (_, index) => form(15, 1 + index * 25)).flat())],
  ['ten cells, used range A1:XFD1048576', sheetOf([...clutter(9), far])],
  ['ten cells under one merge of the whole sheet', sheetOf([...clutter(9), far], [whole])],
];

/** Processor time of one run in milliseconds, after as many runs to warm up. */
function cost(sheet: SheetSnapshot): number {
  const runs = Math.max(3, Math.ceil(40_000 / (sheet.cells.length + 10)));
  for (let run = 0; run < runs; run++) readEvaluations(sheet);
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run++) readEvaluations(sheet);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

const results = CASES.map(([name, sheet]) => ({ name, cells: sheet.cells.length, milliseconds: cost(sheet) }));
const [first] = results;
process.stdout.write('sheet | cells | ms per run | µs per cell | times the first\n');
for (const { name, cells, milliseconds } of results) {
  const figures = [milliseconds, (milliseconds * 1000) / cells, milliseconds / first!.milliseconds];
  process.stdout.write(`${[name, cells, ...figures.map((figure) => figure.toFixed(2))].join(' | ')}\n`);
}
