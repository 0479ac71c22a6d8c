import type { EntryField } from '../evaluation/cellReading';
import type { Indicator } from '../evaluation/indicator';
import type { EmptyRow } from '../evaluation/selfEvaluation';
import type { Total } from '../evaluation/total';
import { columnCell } from './columnCell';
import type { FormContext } from './formContext';
import type { HeaderColumn } from './headerBand';
import { chooseColumns, type TableColumns } from './indicatorColumns';
import { isCodeRow, isNote, isSignature } from './lineText';
import { IndicatorRows } from './readIndicators';
import { readTotalInCell, readTotalRow } from './readTotal';
import type { SeenCell } from './sheetCells';

/** The indicator table and the lines that close the form. */
export interface TableReading {
  readonly indicators: readonly Indicator[];
  readonly emptyRows: readonly EmptyRow[];
  readonly total: Total | null;
  readonly remarks: Readonly<Record<string, EntryField>>;
  readonly headers: ReadonlyMap<string, HeaderColumn>;
  /** Last row that belongs to the form. */
  readonly bottom: number;
}

/** More blank rows than this end a form. */
const WIDEST_BREAK = 6;
const LEVEL_WORDS =
  /产出|效益|满意|成本|数量|质量|时效|指标|决策|管理|投入|过程|结果|预算|影响|绩效|社会|经济|生态|效果|目标|资金|执行|可持续|履职/u;

/** Reads the rows under the indicator headers of a form down to its last line. */
export function readTable(context: FormContext): TableReading {
  return new TableReader(context).read();
}

class TableReader {
  private readonly rows: IndicatorRows;
  private readonly indicators: Indicator[] = [];
  private readonly emptyRows: EmptyRow[] = [];
  private readonly remarks: Record<string, EntryField> = {};
  private readonly headers: ReadonlyMap<string, HeaderColumn>;
  private table: TableColumns;
  private total: Total | null = null;
  /** Whether the total or another closing line has been passed. */
  private closed = false;
  private bottom: number;

  constructor(private readonly context: FormContext) {
    this.rows = new IndicatorRows(context);
    const first = context.region.bands[0]!;
    this.table = chooseColumns(context, first);
    this.headers = this.table.byField;
    this.bottom = first.bottom;
  }

  read(): TableReading {
    const { cells, region } = this.context;
    for (const row of this.tableRows()) {
      const band = region.bands.find((page) => row >= page.top && row <= page.bottom);
      if (band) {
        if (row === band.top && band !== region.bands[0]) this.table = chooseColumns(this.context, band);
        this.placeBeside(row);
        this.bottom = row;
        continue;
      }
      if (row - this.bottom > WIDEST_BREAK || !this.takeRow(row, this.table.byField)) break;
      this.bottom = Math.max(row, this.bottom);
    }
    for (const cell of cells.between(region.top, this.bottom))
      this.bottom = Math.max(this.bottom, Math.min(cell.bottom, region.bottom));
    const { indicators, emptyRows, total, remarks, headers, bottom } = this;
    return { indicators, emptyRows, total, remarks, headers, bottom };
  }

  /** Rows with content in the form's columns, and the blank rows of the template between them. */
  private tableRows(): readonly number[] {
    const { cells, columns, region } = this.context;
    const top = region.bands[0]!.top;
    const filled = cells
      .rowsBetween(top, region.bottom)
      .filter((row) => cells.inRow(row).some((cell) => cell.column >= columns.left && cell.column <= columns.right));
    const known = new Set(filled);
    const last = filled.at(-1) ?? top;
    const blank = new Set<number>();
    for (const merge of cells.snapshot.merges) {
      const isRow = merge.top === merge.bottom && merge.right > merge.left;
      const inside = merge.left >= columns.left && merge.right <= columns.right && merge.top > top && merge.top < last;
      if (isRow && inside && !known.has(merge.top)) blank.add(merge.top);
    }
    return [...filled, ...blank].sort((first, second) => first - second);
  }

  /** Takes up one row; false when the form has ended before it. */
  private takeRow(row: number, columns: ReadonlyMap<string, HeaderColumn>): boolean {
    const { cells, log } = this.context;
    const inRow = cells
      .inRow(row)
      .filter((cell) => cell.column >= this.context.columns.left && cell.column <= this.context.columns.right);
    const [first] = inRow;
    if (first === undefined) return this.closed || this.takeIndicator(row, columns, true);
    if (isCodeRow(inRow)) {
      log.place(...inRow);
      return true;
    }
    if (this.takeTotal(row, inRow, columns) || this.takeRemark(row, inRow, columns) || this.takeNote(inRow))
      return true;
    if (this.closed || !this.continuesTable(row, columns)) return this.takeWideLine(first);
    return this.takeIndicator(row, columns, false) || this.takeWideLine(first);
  }

  private takeIndicator(row: number, columns: ReadonlyMap<string, HeaderColumn>, isTemplateRow: boolean): boolean {
    const { cells } = this.context;
    const name = columns.get('level3') ?? columns.get('level2') ?? columns.get('level1');
    const value = columns.get('target') ?? columns.get('actual');
    if (name && value && columnCell(cells, row, name).address === columnCell(cells, row, value).address)
      return isTemplateRow;
    this.placeBeside(row);
    const isCovered = ['level1', 'level2'].some((field) => {
      const column = columns.get(field);
      return column !== undefined && columnCell(cells, row, column).row < row;
    });
    const reading = this.rows.read(row, columns, isTemplateRow && isCovered);
    if (reading.kind === 'indicator') this.indicators.push(reading.indicator);
    if (reading.kind === 'empty') this.emptyRows.push(reading.row);
    return true;
  }

  /** What stands in the row beside the fields: block labels, columns that are known or reported, hidden codes. */
  private placeBeside(row: number): void {
    const { cells, log } = this.context;
    const { left, passedOver } = this.table;
    for (const cell of cells.inRow(row)) {
      const isBeside =
        cell.right < left ||
        cells.grid.isColumnHidden(cell.column) ||
        passedOver.some((column) => cell.column >= column.left && cell.right <= column.right);
      if (isBeside) log.place(cell);
    }
  }

  private takeTotal(row: number, inRow: readonly SeenCell[], columns: ReadonlyMap<string, HeaderColumn>): boolean {
    const { cells, labels, log } = this.context;
    const label = inRow[0]!;
    const isIndicator = ['target', 'actual'].some((field) => {
      const column = columns.get(field);
      const cell = column ? columnCell(cells, row, column) : null;
      return (
        cell !== null &&
        cell.text !== '' &&
        cell.address !== label.address &&
        cell.row === row &&
        !isGradeOrNumber(cell.text)
      );
    });
    if (isIndicator) return false;
    const match = labels.total.exactly(label.text);
    if (match?.field === 'subtotal') {
      log.place(...inRow);
      return true;
    }
    const total = match ? readTotalRow(this.context, row, label, columns) : null;
    const inCell = !match && inRow.length <= 2 ? totalInCell(this.context, label) : null;
    if (!total && !inCell) return false;
    this.total = total ?? inCell;
    this.closed = true;
    return true;
  }

  private takeRemark(row: number, inRow: readonly SeenCell[], columns: ReadonlyMap<string, HeaderColumn>): boolean {
    const { cells, labels, log } = this.context;
    const label = inRow[0]!;
    const match = labels.remarks.match(label.text);
    if (!match || inRow.length > 3) return false;
    const value = cells.rightOf(label, this.context.columns.used);
    const name = columns.get('level3') ?? columns.get('level1');
    const besideTable = name !== undefined && (label.right >= name.left || value.right >= name.left + 1);
    const levelColumn = columns.get('level1');
    const isLevel = levelColumn !== undefined && label.column === levelColumn.left && label.right === levelColumn.right;
    const target = columns.get('target') ?? columns.get('actual');
    const coversTarget =
      target !== undefined && value.column <= target.left && value.right >= target.right && value.right > value.column;
    if (value.column > this.context.columns.right) return false;
    if (!besideTable || (isLevel && !coversTarget && row - label.row === 0 && inRow.length > 2)) return false;
    log.recognise(label, { ...match, block: 'notes' });
    log.place(value);
    if (!Object.hasOwn(this.remarks, match.field)) {
      this.remarks[match.field] = { cell: value.address, text: value.text === '' ? null : value.text };
    }
    return true;
  }

  private takeNote(inRow: readonly SeenCell[]): boolean {
    const label = inRow[0]!;
    const alone = inRow.length === 1;
    if (!isSignature(label.text) && !(alone && isNote(label.text))) return false;
    this.closed = true;
    for (const cell of inRow)
      this.context.log.recognise(cell, { block: 'notes', field: null, confidence: 1, ground: 'structure' });
    return true;
  }

  /** A line as wide as the form belongs to it, whatever it says. */
  private takeWideLine(first: SeenCell): boolean {
    const { columns, log } = this.context;
    if (first.column > columns.left || first.right < columns.right) return false;
    this.closed = true;
    log.recognise(first, { block: 'notes', field: null, confidence: 0.6, ground: 'structure' });
    return true;
  }

  /** After blank rows a row goes on with the table only when it is like the table's rows. */
  private continuesTable(row: number, columns: ReadonlyMap<string, HeaderColumn>): boolean {
    if (row - this.bottom <= 1) return true;
    const { cells } = this.context;
    const at = (field: string): SeenCell | null => {
      const column = columns.get(field);
      return column ? columnCell(cells, row, column) : null;
    };
    const levels = [at('level1'), at('level2')].flatMap((cell) => (cell && cell.text !== '' ? [cell] : []));
    if (levels.some((cell) => cell.row < row)) return true;
    if (levels.length > 0) return levels.some((cell) => LEVEL_WORDS.test(cell.text.replace(/\s/gu, '')));
    const filled = (field: string): boolean => (at(field)?.text ?? '') !== '';
    const values = ['target', 'actual', 'points', 'score'].filter(filled).length;
    return filled('level3') ? values > 0 : values > 1;
  }
}

function totalInCell(context: FormContext, cell: SeenCell): Total | null {
  const words = /^[^\d:：]{2,12}/u.exec(cell.text.normalize('NFKC').replace(/\s/gu, ''))?.[0];
  if (words === undefined || context.labels.total.exactly(words)?.field !== 'total') return null;
  return readTotalInCell(context, cell);
}

function isGradeOrNumber(text: string): boolean {
  return /^[\d.\s]+$/u.test(text.normalize('NFKC'));
}
