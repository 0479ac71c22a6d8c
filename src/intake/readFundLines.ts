import type { TextField } from '../evaluation/cellReading';
import type { FundKind } from '../evaluation/fundLine';
import { unitInLabel } from './amountUnit';
import { columnCell } from './columnCell';
import type { FormContext } from './formContext';
import { ADJUSTMENT, isNumber, KIND_COLUMN, VALUE_FIELDS, valueColumns } from './fundColumns';
import { isFundHeader } from './fundHeader';
import { fundKind } from './fundKind';
import type { HeaderBand, HeaderColumn } from './headerBand';
import { behindColon, plainText } from './labelKey';
import { readNumberText } from './numberText';
import type { FundCellBlock, FundCells } from './readFunds';
import type { SeenCell, SheetCells } from './sheetCells';

/** Headers under which the names of lines may stand: 年度预算数 over 总额, 其中：财政资金 … */
const MAY_NAME_LINES = /^(?:label|annualBudget|fund_\w+)$/u;
/** 其中：基本支出 among the amounts of a line begins another one beside it. */
const NAME_OF_AMOUNT = /^其中[:：]?\p{sc=Han}|^[^\d]{1,12}(?:支出|拨款|资金|收入)[:：]?$/u;
const PERCENTAGE = /^\d+(?:\.\d+)?%$/u;

/** Reads a fund block whose amounts stand in lines under a header down to the row `bottom` at most, each line named at its left. */
export function readFundLines(context: FormContext, band: HeaderBand, bottom: number): FundCellBlock {
  const { log } = context;
  const rows = rowsOfBlock(context, band, bottom);
  const named = rows.flatMap((row) => lineLabel(context, band, row)?.cell ?? []);
  const labelColumn = named[0]?.column ?? null;
  const columns = valueColumns(context, band, rows, labelColumn);
  const headers: Record<string, TextField> = {};
  for (const column of columns) {
    if (!VALUE_FIELDS.has(column.field)) continue;
    headers[column.field] = { cell: column.cell.address, text: column.text };
    log.recognise(column.cell, { ...column, block: 'funds', text: column.text });
  }
  log.place(...band.words);
  const values = columns.filter((column) => VALUE_FIELDS.has(column.field));
  const lines: FundCells[] = [];
  for (const row of rows) {
    const label = lineLabel(context, band, row) ?? (lines.length === 0 ? sumLine(context, band, row) : null);
    if (label && holdsAmount(label.cell) && !hasNumbers(context, row, columns)) missAmounts(context, row);
    else if (label) {
      log.recognise(label.cell, {
        block: 'funds',
        field: `fund.${label.kind}`,
        confidence: label.confidence,
        ground: label.ground,
      });
      lines.push({ kind: label.kind, label: label.cell, values: lineValues(context, row, values) });
    } else if (endsFunds(context, row)) break;
    else if (hasNumbers(context, row, columns)) {
      const unnamed =
        lines.length === 0 && !hasWords(context, band, row) ? unnamedLines(context, band, row, columns) : [];
      lines.push(...unnamed);
      if (unnamed.length === 0) missLine(context, row);
    }
    placeOthers(context, row, band, columns);
  }
  return { lines, headers, unit: blockUnit(context, band) };
}

/** The rows under a header down to the next one with other words: that of the tasks, which have amounts of their own. */
function rowsOfBlock({ cells, labels }: FormContext, band: HeaderBand, bottom: number): readonly number[] {
  const rows = cells.rowsBetween(band.bottom + 1, bottom);
  const words = new Set(band.words.map(({ text }) => text));
  const next = rows.findIndex((row) => {
    const inRow = cells.inRow(row);
    return isFundHeader(inRow, labels) && inRow.some(({ text }) => !words.has(text));
  });
  return next < 0 ? rows : rows.slice(0, next);
}

/** 小计 over the kinds of money is their total. */
function sumLine({ cells, labels, columns }: FormContext, band: HeaderBand, row: number): LineLabel | null {
  const left = Math.min(...band.columns.filter(({ field }) => VALUE_FIELDS.has(field)).map((column) => column.left));
  const cell = cells.inRow(row).find((one) => one.column >= columns.left && one.right < left);
  if (!cell || labels.total.exactly(cell.text)?.field !== 'subtotal') return null;
  return { cell, kind: 'total', confidence: 0.8, ground: 'structure' };
}

/** The name of a fund line and the kind of money it speaks of. */
interface LineLabel {
  readonly cell: SeenCell;
  readonly kind: FundKind;
  readonly confidence: number;
  readonly ground: string;
}

/** The name of the line: its last cell outside the value columns that names a kind of money. */
function lineLabel({ cells, labels, columns }: FormContext, band: HeaderBand, row: number): LineLabel | null {
  // 预算执行（万元） over the names is a poorer 执行率 than the column so called.
  const taken = band.columns.filter(
    (column) =>
      !MAY_NAME_LINES.test(column.field) &&
      !band.columns.some((other) => other.field === column.field && other.confidence > column.confidence),
  );
  for (const cell of [...cells.inRow(row)].reverse()) {
    if (cell.column < columns.left || cell.right > columns.right) continue;
    if (taken.some((column) => column.left <= cell.right && column.right >= cell.column)) continue;
    if (repeatsHeader(cells, band, cell)) continue;
    const kind = fundKind(labels, cell.text);
    if (kind) return { cell, ...kind };
  }
  return null;
}

/** The cells of a line under the headers, up to one that names another amount beside them. A percentage merged over 执行率 and 得分 is the rate. */
function lineValues({ cells, log }: FormContext, row: number, columns: readonly HeaderColumn[]): FundCells['values'] {
  const under = columns.map((column) => ({ field: column.field, cell: columnCell(cells, row, column) }));
  const other = under.find(({ cell }) => NAME_OF_AMOUNT.test(plainText(cell.text)))?.cell;
  const rate = under.find(({ field, cell }) => field === 'executionRate' && PERCENTAGE.test(plainText(cell.text)));
  const own = under.filter(
    (one) => !(other && one.cell.column >= other.column) && (one === rate || one.cell.address !== rate?.cell.address),
  );
  const isShared = ({ address, row: top }: SeenCell): boolean =>
    top < row || own.filter(({ cell }) => cell.address === address).length > 1;
  const strokes = own.filter(({ cell }) => isShared(cell) && readNumberText(cell.text).kind === 'none');
  log.place(...strokes.map(({ cell }) => cell));
  return new Map(own.map(({ field, cell }) => [field, { cell, shared: isShared(cell) }]));
}

/** A single line of numbers without a name: one total, or one line for each kind of money the header names. */
function unnamedLines(
  context: FormContext,
  band: HeaderBand,
  row: number,
  columns: readonly HeaderColumn[],
): FundCells[] {
  const kinds = columns.flatMap((column) => {
    const kind = KIND_COLUMN.exec(column.field)?.groups?.['kind'] as FundKind | undefined;
    return kind === undefined ? [] : [{ kind, column }];
  });
  const values = lineValues(
    context,
    row,
    columns.filter((column) => VALUE_FIELDS.has(column.field)),
  );
  // Beside the budget of the whole a kind of money is but a part of one of its amounts, unless 合计 sums the kinds up.
  const isSummed = kinds.some(({ kind }) => kind === 'total');
  if (kinds.length === 0 || values.has('annualBudget') || (values.has('initialBudget') && !isSummed)) {
    const label = labelBeside(context, band);
    return [{ kind: 'total', label, values }];
  }
  return kinds.map(({ kind, column }) => {
    const cell = columnCell(context.cells, row, column);
    context.log.recognise(column.cell, {
      block: 'funds',
      field: `fund.${kind}`,
      confidence: column.confidence,
      ground: column.ground,
    });
    const amount: FundCells['values'] = new Map([['annualBudget', { cell, shared: cell.row < row }]]);
    return { kind, label: column.cell, values: kind === 'total' ? new Map([...values, ...amount]) : amount };
  });
}

/** What stands left of the header, nearest to it, names the amounts under it. */
function labelBeside({ cells, columns }: FormContext, band: HeaderBand): SeenCell {
  const first = Math.min(...band.columns.map((column) => column.left));
  for (let column = first - 1; column > columns.left; column--) {
    const beside = cells.at(band.top, column);
    if (beside.text !== '') return beside;
  }
  return cells.at(band.top, columns.left);
}

/** Amounts whose line has no name that is known are not taken for anything. */
function missLine({ cells, columns, log }: FormContext, row: number): void {
  const [first, ...others] = cells
    .inRow(row)
    .filter((cell) => cell.column >= columns.left && cell.right <= columns.right);
  if (!first) return;
  log.missed(first, 'unknownFundLine');
  log.place(...others);
}

/** Whether a cell says once more what stands over it in the row of the header: the block's label, repeated in every row. */
function repeatsHeader(cells: SheetCells, band: HeaderBand, { column, text }: SeenCell): boolean {
  return plainText(cells.at(band.top, column).text) === plainText(text);
}

/** Whether words stand in the row, save where the header asks for some: 备注. */
function hasWords({ cells, columns }: FormContext, band: HeaderBand, row: number): boolean {
  const notes = band.columns.filter(({ field }) => field === 'note');
  return cells
    .inRow(row)
    .some(
      (cell) =>
        cell.column >= columns.left &&
        cell.right <= columns.right &&
        readNumberText(cell.text).kind === 'unreadable' &&
        !repeatsHeader(cells, band, cell) &&
        !notes.some(({ left, right }) => left <= cell.column && right >= cell.right),
    );
}

/** 其中：财政拨款：4503.6: a name with its amount, of which no column says what it is. */
function holdsAmount({ text }: SeenCell): boolean {
  const behind = behindColon(text);
  return behind.length < text.length && readNumberText(behind).kind === 'number';
}

/** A line whose names hold their amounts gives none: each cell of it is reported. */
function missAmounts({ cells, columns, log }: FormContext, row: number): void {
  for (const cell of cells.inRow(row)) {
    if (cell.column >= columns.left && cell.right <= columns.right && holdsAmount(cell))
      log.missed(cell, 'unknownFundLine');
  }
}

function hasNumbers(context: FormContext, row: number, columns: readonly HeaderColumn[]): boolean {
  return columns.some((column) => isNumber(context, row, column));
}

function endsFunds({ cells, labels }: FormContext, row: number): boolean {
  return cells.inRow(row).some((cell) => {
    const goal = labels.goals.exactly(cell.text)?.field;
    const isGoal = goal === 'expected' || goal === 'achieved' || goal === 'expectedBlock';
    return isGoal || labels.head.exactly(cell.text)?.field === 'projectName';
  });
}

/** What the line says beside its amounts, such as a reason, and what stands under headers that were not taken. */
function placeOthers({ cells, log }: FormContext, row: number, band: HeaderBand, taken: readonly HeaderColumn[]): void {
  for (const column of band.columns) {
    if (taken.includes(column)) continue;
    const cell = columnCell(cells, row, column);
    if (!isAdjustment(column, cell, taken)) log.place(cell);
  }
}

/** Where no column holds the budget as adjusted, by how much it was is told by nothing else: it is reported. */
function isAdjustment({ text }: HeaderColumn, cell: SeenCell, taken: readonly HeaderColumn[]): boolean {
  if (!ADJUSTMENT.test(text) || taken.some(({ field }) => /^(?:annualBudget|fund_total)$/u.test(field))) return false;
  const amount = readNumberText(cell.text);
  return amount.kind === 'number' && amount.value !== 0;
}

function blockUnit({ cells, columns, log }: FormContext, band: HeaderBand): '万元' | '元' | null {
  let unit: '万元' | '元' | null = null;
  const first = Math.min(...band.columns.map((column) => column.left));
  for (let column = columns.left; column < first; column++) {
    const beside = cells.at(band.top, column);
    if (beside.text === '') continue;
    unit ??= unitInLabel(beside.text);
    log.recognise(beside, { block: 'funds', field: null, confidence: 1, ground: 'beside' });
  }
  for (const column of band.columns) unit ??= unitInLabel(column.text);
  for (const cell of band.unknown) unit ??= unitInLabel(cell.text);
  return unit;
}
