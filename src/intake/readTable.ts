import type { EntryField } from '../evaluation/cellReading';
import type { Indicator } from '../evaluation/indicator';
import type { EmptyRow } from '../evaluation/selfEvaluation';
import type { Total } from '../evaluation/total';
import { isClosingLine, isLineOfScores, readGradeLine, readRemark } from './closingLines';
import type { RowSpan } from './findFundBlock';
import type { FormContext } from './formContext';
import { FundsBelow } from './fundsBelow';
import type { HeaderBand, HeaderColumn } from './headerBand';
import { chooseColumns, type TableColumns } from './indicatorColumns';
import { isCodeRow, isNumbered, isPageNumber, isSection, isSentence, isSubsection, namesLevel } from './lineText';
import { goalLine, type GoalLine } from './readGoals';
import { IndicatorRows } from './readIndicators';
import { readTotalLine } from './readTotal';
import type { SeenCell } from './sheetCells';
import { continuesTable, goesOnUnder, headsOtherTable, resemblesOtherTable, WIDEST_BREAK } from './tableContinuity';
import { isLineOfText, repeatsHeader, rowsOfTable, tableRow, type TableRow } from './tableRow';

/** The indicator table and the lines that close the form. */
export interface TableReading {
  readonly indicators: readonly Indicator[];
  readonly emptyRows: readonly EmptyRow[];
  readonly total: Total | null;
  readonly remarks: Readonly<Record<string, EntryField>>;
  readonly headers: ReadonlyMap<string, HeaderColumn>;
  /** Goals that stand under the table. */
  readonly goalsBelow: readonly GoalLine[];
  /** The rows of a fund block that stands under the table instead of over it; null when none does. */
  readonly fundsBelow: RowSpan | null;
  /** Last row that belongs to the form. */
  readonly bottom: number;
}

/** Reads the rows under the indicator headers of a form down to its last line. `hasFunds` says that a fund block stands over them. */
export function readTable(context: FormContext, hasFunds: boolean): TableReading {
  return new TableReader(context, hasFunds).read();
}

class TableReader {
  private readonly rows: IndicatorRows;
  private readonly indicators: Indicator[] = [];
  private readonly emptyRows: EmptyRow[] = [];
  private readonly remarks: Record<string, EntryField> = {};
  private readonly headers: Map<string, HeaderColumn>;
  private table: TableColumns;
  private total: Total | null = null;
  /** Whether the total or another closing line has been passed. */
  private closed = false;
  private readonly goalsBelow: GoalLine[] = [];
  private remarked = false;
  private readonly fundsBelow: FundsBelow;
  private bottom: number;
  /** First row of the header in force. */
  private headerRow: number;

  constructor(
    private readonly context: FormContext,
    private readonly hasFunds: boolean,
  ) {
    this.rows = new IndicatorRows(context);
    this.fundsBelow = new FundsBelow(context);
    const first = context.region.bands[0]!;
    this.table = chooseColumns(context, first);
    this.headers = new Map(this.table.byField);
    this.bottom = first.bottom;
    this.headerRow = first.top;
  }

  read(): TableReading {
    const { cells, region } = this.context;
    this.nameTable();
    const pages = new Map(
      region.bands.flatMap((band) => cells.rowsBetween(band.top, band.bottom).map((row) => [row, band])),
    );
    const numbers = rowsOfTable(this.context);
    for (const [index, number] of numbers.entries()) {
      const row = tableRow(this.context, this.table, number);
      const page = pages.get(number);
      if (page) {
        if (number === page.top && page !== region.bands[0]) this.turnTo(page);
        this.headerRow = page.top;
        this.nameBlock(row);
        this.placeBeside(row);
      } else if (region.pageHeads.includes(number)) this.context.log.place(...row.cells);
      else if (number - this.bottom > WIDEST_BREAK || !this.takeRow(row)) {
        // Where a header or a row of the same table is still to come, this one is none of its rows, but no end either.
        const isNear = number - this.bottom <= WIDEST_BREAK && !this.closed;
        const goesOn =
          region.bands.some((band) => band.top > number) ||
          (isNear && goesOnUnder(this.context, this.table, numbers, index));
        if (!goesOn) break;
        this.missRow(row);
      }
      this.bottom = number;
    }
    const inForm = cells.between(region.bands[0]!.top, this.bottom);
    const lowest = inForm.reduce((bottom, cell) => Math.max(bottom, cell.bottom), 0);
    const { indicators, emptyRows, total, remarks, headers, goalsBelow } = this;
    return {
      indicators,
      emptyRows,
      total,
      remarks,
      headers,
      goalsBelow,
      fundsBelow: this.fundsBelow.rows,
      bottom: Math.min(Math.max(lowest, this.bottom), region.bottom),
    };
  }

  /** Goes on under a further header, that of the next page or of the table under a block that only scores. */
  private turnTo(page: HeaderBand): void {
    this.table = chooseColumns(this.context, page);
    for (const [field, column] of this.table.byField) if (!this.headers.has(field)) this.headers.set(field, column);
  }

  /** Takes up one row; false when the form has ended before it. */
  private takeRow(row: TableRow): boolean {
    const { cells, log } = this.context;
    const [first] = row.cells;
    if (first === undefined) return this.closed || this.takeIndicator(row, true);
    this.placeBeside(row);
    const isPage = row.cells.length === 1 && isPageNumber(first.text);
    const inTable = row.cells.filter((cell) => cell.column >= row.left);
    if (isPage || isCodeRow(inTable, cells.grid.isRowHidden(row.row)) || repeatsHeader(row, this.table)) {
      log.place(...row.cells);
      return true;
    }
    if (this.takeFunds(row)) return !this.hasFunds;
    if (this.takeSection(row) || this.takeTotal(row) || this.takeGoal(row) || this.takeRemark(row)) return true;
    if (this.takeClosingLine(row)) return true;
    if (isLineOfScores(row)) {
      this.closed = true;
      this.missRow(row);
      return true;
    }
    if (this.takeSentence(row)) return true;
    // A blank row after a text about the whole form ends the table.
    if (this.closed || (this.remarked && row.row - this.bottom > 1)) return this.takeLineOfText(first, row);
    if (!continuesTable(row, this.bottom) || resemblesOtherTable(row, this.indicators))
      return this.takeLineOfText(first, row);
    const line = row.cells.find((cell) => isLineOfText(cell, row));
    return line ? this.takeLineOfText(line, row) : this.takeIndicator(row, false);
  }

  private takeIndicator(row: TableRow, isBlank: boolean): boolean {
    const isCovered = ['level1', 'level2'].some((field) => {
      const cell = row.at(field);
      return cell !== null && cell.row < row.row;
    });
    const reading = this.rows.read(row, isBlank && isCovered);
    if (reading.kind === 'indicator') this.indicators.push(reading.indicator);
    if (reading.kind === 'empty') this.emptyRows.push(reading.row);
    if (reading.kind === 'unknown') this.missRow(row);
    return true;
  }

  /** Numbers without a name, a target or an actual value belong to nothing that is known. */
  private missRow({ cells }: TableRow): void {
    const [first, ...others] = cells.filter((cell) => !this.isBlockLabel(cell));
    if (first) this.context.log.missed(first, 'unknownRow');
    this.context.log.place(...others);
  }

  /** The header of a fund block ends the table; where there is none over it, it is the form's own with the lines under it. */
  private takeFunds(row: TableRow): boolean {
    if (this.fundsBelow.rows) return this.fundsBelow.take(row);
    if (!this.fundsBelow.isHeader(row)) return false;
    if (!this.hasFunds) this.fundsBelow.begin(row);
    this.closed = true;
    return true;
  }

  /** A line that names the first or second level of the rows under it. */
  private takeSection(row: TableRow): boolean {
    const [first] = row.cells;
    if (!first || row.cells.length > 1) return false;
    // Where the table has no column for levels, numbered ones stand among the names.
    const isAmongNames = row.at('level1') === null && row.at('level3')?.address === first.address;
    const isOwnLine = isLineOfText(first, row) || (isAmongNames && (isNumbered(first.text) || namesLevel(first.text)));
    const field = isOwnLine && isSection(first.text) ? 'level1' : null;
    const level = field ?? (isAmongNames && row.at('level2') === null && isSubsection(first.text) ? 'level2' : null);
    if (level === null) return false;
    this.rows.beginSection(first, level);
    this.context.log.recognise(first, { block: 'indicators', field: level, confidence: 0.9, ground: 'structure' });
    return true;
  }

  private takeTotal(row: TableRow): boolean {
    const total = readTotalLine(this.context, row);
    if (total === null) return false;
    if (total !== 'subtotal') {
      this.total = total;
      this.closed = true;
    }
    return true;
  }

  private takeGoal({ cells }: TableRow): boolean {
    const goal = goalLine(this.context, cells);
    if (!goal) return false;
    this.goalsBelow.push(goal);
    this.remarked = true;
    return true;
  }

  private takeRemark(row: TableRow): boolean {
    const grade = readGradeLine(this.context, row);
    if (grade) {
      this.total = { ...(this.total ?? { label: null, points: null, score: null }), grade: this.total?.grade ?? grade };
      return true;
    }
    const remark = readRemark(this.context, row);
    if (!remark) return false;
    this.remarked = true;
    if (!Object.hasOwn(this.remarks, remark.code)) this.remarks[remark.code] = remark.entry;
    return true;
  }

  /** A sentence alone in the column of levels, where nobody merged it over the table: a note under it, else a line nobody knows. */
  private takeSentence(row: TableRow): boolean {
    const [only, ...others] = row.cells;
    if (!only || others.length > 0 || row.at('level1')?.address !== only.address) return false;
    if (!isSentence(only.text) || isSection(only.text)) return false;
    this.noteOrMiss(only);
    return true;
  }

  private takeClosingLine(row: TableRow): boolean {
    if (!isClosingLine(row, this.closed)) return false;
    this.closed = true;
    for (const cell of row.cells) {
      this.context.log.recognise(cell, { block: 'notes', field: null, confidence: 1, ground: 'structure' });
    }
    return true;
  }

  /** A line as wide as the form belongs to it: a note under a closed table, else a line nobody knows. */
  private takeLineOfText(first: SeenCell, row: TableRow): boolean {
    const { cells, columns, region } = this.context;
    const [next] = cells.rowsBetween(first.bottom + 1, Math.min(first.bottom + 2, region.bottom));
    if (next !== undefined && headsOtherTable(first, row.row - this.bottom > 1, cells.inRow(next))) return false;
    const isWide = first.column <= columns.left && first.right >= columns.right;
    if (!isWide && !(isLineOfText(first, row) && !this.closed)) return false;
    this.noteOrMiss(first);
    return true;
  }

  private noteOrMiss(line: SeenCell): void {
    const { log } = this.context;
    if (this.closed) log.recognise(line, { block: 'notes', field: null, confidence: 0.6, ground: 'structure' });
    else log.missed(line, 'unknownRow');
  }

  /** A line over the header and as wide as the table names the block, 绩效指标（90分）, or the first level of its rows, 一、产出指标. */
  private nameTable(): void {
    const { cells, columns, labels, region, log } = this.context;
    const row = cells.rowsBetween(region.top, region.bands[0]!.top - 1).at(-1);
    const [line, ...others] = row === undefined ? [] : cells.inRow(row).filter(({ column }) => column >= columns.left);
    if (!line || others.length > 0 || line.column > this.table.left) return;
    const isWide = line.right >= this.table.right;
    if (isWide && isSection(line.text)) {
      this.rows.beginSection(line, 'level1');
      log.recognise(line, { block: 'indicators', field: 'level1', confidence: 0.9, ground: 'structure' });
      return;
    }
    const match = isWide ? labels.indicators.match(line.text) : labels.indicators.exactly(line.text);
    if (match?.field === 'block' || match?.field === 'weakName')
      log.recognise(line, { ...match, block: 'indicators', field: null });
  }

  /** Words left of the header name the block: 绩效指标, merged down along the table. */
  private nameBlock({ cells }: TableRow): void {
    for (const cell of cells) {
      if (cell.right >= this.table.left) continue;
      this.context.log.recognise(cell, { block: 'indicators', field: null, confidence: 1, ground: 'beside' });
    }
  }

  /** What stands in the row beside the fields: block labels, columns that are known or reported, hidden codes. */
  private placeBeside({ cells }: TableRow): void {
    const { grid } = this.context.cells;
    const { passedOver } = this.table;
    for (const cell of cells) {
      const isKnown = passedOver.some((column) => cell.column >= column.left && cell.right <= column.right);
      if (isKnown || grid.isColumnHidden(cell.column) || this.isBlockLabel(cell)) this.context.log.place(cell);
    }
  }

  /** Whether a cell left of the table stands under the block's label, or is the label itself. */
  private isBlockLabel(cell: SeenCell): boolean {
    if (cell.right >= this.table.left) return false;
    const { field } = this.context.labels.indicators.match(cell.text) ?? { field: null };
    return field === 'block' || field === 'weakName' || this.context.cells.at(this.headerRow, cell.column).text !== '';
  }
}
