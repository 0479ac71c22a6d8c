import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import type { CellStyle, SheetBlueprint } from '../../src/sheet/workbookBlueprint';

const LINE = { style: 'thin', color: '#000000' };

const CLOSED: CellStyle = {
  bold: true,
  italic: false,
  fontSize: 12,
  fontName: '宋体',
  fontColor: null,
  fill: '#ddebf7',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  stacked: false,
  borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
  numberFormat: 'General',
  locked: true,
};
const OPEN: CellStyle = { ...CLOSED, bold: false, fill: null, numberFormat: '0.0"分"', locked: false };

/** A sheet with something of everything a sheet can be added with. */
export const DRAWN_SHEET: Omit<SheetBlueprint, 'name' | 'visibility'> = {
  cells: [
    { row: 1, column: 1, style: 0, value: '标题 <1> & ≥95%' },
    { row: 1, column: 2, style: 0, value: null },
    { row: 2, column: 1, style: 0, value: '  分值\n第二行' },
    { row: 2, column: 2, style: 1, value: 12.5 },
    { row: 3, column: 2, style: 0, value: 25, formula: '=B2*2' },
  ],
  styles: [CLOSED, OPEN],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  columnWidths: [12, 20],
  rowHeights: new Map([[1, 30]]),
  rules: [
    {
      areas: [{ top: 2, left: 2, bottom: 2, right: 2 }],
      allows: { kind: 'number', from: 0, to: 100 },
      otherwise: 'stop',
      hint: { title: '分值', text: '0 到 100。' },
      refusal: null,
    },
  ],
  names: [
    { name: 'ziping_points', area: { top: 2, left: 2, bottom: 2, right: 2 } },
    { name: 'ziping_title', area: { top: 1, left: 1, bottom: 1, right: 2 } },
  ],
  protected: true,
  print: {
    area: { top: 1, left: 1, bottom: 3, right: 2 },
    orientation: 'landscape',
    repeatedRows: { from: 1, to: 1 },
  },
};

/** What a host reads of it. */
export const DRAWN_SNAPSHOT: SheetSnapshot = {
  name: '新表',
  visibility: 'visible',
  cells: [
    { row: 1, column: 1, value: '标题 <1> & ≥95%', text: '标题 <1> & ≥95%' },
    { row: 2, column: 1, value: '  分值\n第二行', text: '  分值\n第二行' },
    { row: 2, column: 2, value: 12.5, text: '12.5分', numberFormat: '0.0"分"', locked: false },
    { row: 3, column: 2, value: 25, text: '25', formula: '=B2*2' },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  hiddenRows: [],
  hiddenColumns: [],
  protected: true,
  printAreas: [{ top: 1, left: 1, bottom: 3, right: 2 }],
  tables: [],
  names: [
    { name: 'ziping_points', area: { top: 2, left: 2, bottom: 2, right: 2 } },
    { name: 'ziping_title', area: { top: 1, left: 1, bottom: 1, right: 2 } },
  ],
};
