import type { CellSnapshot, SheetSnapshot } from '../../src/sheet/sheetSnapshot';

/** Names of the sheets the contract speaks of. */
export const FORM = '自评表';
export const PROTECTED = '受保护';
export const HIDDEN = '字典';
export const VERY_HIDDEN = '系统参数';
export const LIST = '支付明细';

function text(row: number, column: number, value: string): CellSnapshot {
  return { row, column, value, text: value };
}

function number(row: number, column: number, value: number): CellSnapshot {
  return { row, column, value, text: String(value) };
}

function sheet(name: string, cells: readonly CellSnapshot[], rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    cells: [...cells],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
    ...rest,
  };
}

/** The workbook every host is tried on; the first sheet is in front. */
export const CONTRACT_WORKBOOK: readonly SheetSnapshot[] = [
  sheet(
    FORM,
    [
      text(1, 1, '项目支出绩效自评表'),
      text(2, 1, '执行率'),
      { row: 2, column: 2, value: 0.827, text: '82.70%', numberFormat: '0.00%' },
      { row: 2, column: 3, value: 44562, text: '2022年1月', numberFormat: 'yyyy"年"m"月"' },
      { row: 2, column: 4, value: true, text: 'TRUE' },
      text(3, 1, '得分'),
      number(3, 2, 10),
      number(4, 2, 20.5),
      text(5, 1, '总分'),
      { row: 5, column: 2, value: 30.5, text: '30.5', formula: '=SUM(B3:B4)' },
      text(6, 1, '≥95% & <100%\n第二行'),
      text(7, 2, '合并'),
      { row: 10, column: 1, value: null, text: '#DIV/0!', formula: '=1/0', error: '#DIV/0!' },
      text(11, 1, '007'),
    ],
    {
      merges: [
        { top: 1, left: 1, bottom: 1, right: 4 },
        { top: 7, left: 2, bottom: 8, right: 3 },
      ],
      hiddenRows: [{ from: 9, to: 9 }],
      hiddenColumns: [{ from: 6, to: 7 }],
      printAreas: [{ top: 1, left: 1, bottom: 11, right: 4 }],
    },
  ),
  sheet(
    PROTECTED,
    [
      text(1, 1, '锁定'),
      { ...number(1, 2, 5), locked: false },
      { row: 2, column: 2, value: null, text: '', locked: false },
    ],
    {
      protected: true,
    },
  ),
  sheet(HIDDEN, [text(1, 1, '产出指标')], { visibility: 'hidden' }),
  sheet(VERY_HIDDEN, [text(1, 1, 'v1')], { visibility: 'veryHidden' }),
  sheet(LIST, [text(1, 1, '凭证号'), text(1, 2, '金额'), text(2, 1, 'A-01'), number(2, 2, 101.03)], {
    tables: [{ top: 1, left: 1, bottom: 2, right: 2 }],
  }),
];
