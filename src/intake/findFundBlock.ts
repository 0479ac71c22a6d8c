import type { FormContext } from './formContext';
import { isFundHeader } from './fundHeader';
import { isHeadRow } from './headRow';
import { readHeaderBand, WIDEST_HEADER, type HeaderBand, type HeaderColumn } from './headerBand';
import type { LabelIndex } from './labelIndex';
import { behindColon } from './labelKey';
import { namedAmounts, type NamedAmount } from './namedFunds';
import { readNumberText } from './numberText';
import type { SeenCell } from './sheetCells';

export const AMOUNT_FIELDS = ['initialBudget', 'annualBudget', 'executed'] as const;
const CORE: ReadonlySet<string> = new Set([...AMOUNT_FIELDS, 'executionRate', 'points', 'score']);

const ENTERED_WITH_LABEL: ReadonlySet<string> = new Set([...AMOUNT_FIELDS, 'executionRate']);

/** Rows from the first to the last of a header, blank ones included. */
const TALLEST_HEADER = 4;
/** A number under its label stands at most so many rows lower. */
const NEAR = 2;
/** A word cut over rows leaves pieces no longer than this. */
const LONGEST_PIECE = 8;

/** A label with its value to the right. */
export interface LabelledValue {
  readonly field: string;
  readonly confidence: number;
  readonly ground: string;
  readonly label: SeenCell;
  readonly value: SeenCell;
  /** The amount itself where it stands in one cell with its label, 预算数：86.4; absent where the value has a cell of its own. */
  readonly entry?: string;
  /** 自评得分 beside a value: the form's total, unless it is one of several rows of a block turned on its side. */
  readonly isTotal: boolean;
}

/** How a fund block is laid out: a header over lines, labels each followed by its value, or lines of one amount and no header. */
export type FundBlock =
  | { readonly layout: 'lines'; readonly band: HeaderBand }
  | { readonly layout: 'labelled'; readonly values: readonly LabelledValue[] }
  | { readonly layout: 'named'; readonly lines: readonly NamedAmount[] };

/** Rows of a sheet, first and last. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The fund block within some rows of the form; null when there is none. */
export function findFundBlock(context: FormContext, within: RowSpan): FundBlock | null {
  const { cells, labels, columns } = context;
  const rows = cells.rowsBetween(within.top, within.bottom);
  let best: { band: HeaderBand; worth: number } | null = null;
  let budgets: HeaderBand | null = null;
  for (let first = 0; first < rows.length; first++) {
    for (let count = 1; count <= 3 && first + count <= rows.length; count++) {
      const taken = rows.slice(first, first + count);
      if (taken.at(-1)! - taken[0]! > TALLEST_HEADER || !taken.every((row) => couldBeHeader(context, row))) continue;
      const band = readHeaderBand(cells, labels, 'funds', taken, columns);
      const worth = worthOf(band, count);
      if (worth > 0 && (best === null || worth > best.worth)) best = { band, worth };
      if (count === 1 && isBudgetByKind(context, band)) budgets ??= band;
    }
  }
  const isHeader = best !== null && !isLabelled(context, best.band);
  if (best && isHeader && sureAmounts(best.band.columns) > 1) return { layout: 'lines', band: best.band };
  const values = labelledValues(context, rows);
  // 预算安排情况 ¦ 执行进度 over labels that each have their amount beside them is a heading.
  const amounts = values.filter(({ value, entry = value.text }) => readNumberText(entry).kind === 'number');
  if (best && isHeader && sureAmounts(amounts) < 2) return { layout: 'lines', band: best.band };
  const fields = new Set(values.filter(({ isTotal }) => !isTotal).map((value) => value.field));
  if (fields.size >= 2 && AMOUNT_FIELDS.some((field) => fields.has(field))) return { layout: 'labelled', values };
  if (budgets) return { layout: 'lines', band: budgets };
  const lines = values.length === 0 ? namedAmounts(context, rows) : [];
  return lines.length > 0 ? { layout: 'named', lines } : null;
}

/** A row of a header names a column, or holds but pieces of such words. */
function couldBeHeader({ cells, columns, labels }: FormContext, row: number): boolean {
  const inRow = cells.inRow(row).filter(({ column }) => column >= columns.left && column <= columns.right);
  if (inRow.length > WIDEST_HEADER || isHeadTotal(inRow, labels) || isLabelledRow(inRow, labels)) return false;
  if (isHeadRow(inRow, labels) && !isFundHeader(inRow, labels) && !namesLines(inRow, labels)) return false;
  return (
    inRow.some((cell) => labels.funds.match(cell.text) !== null) ||
    inRow.every((cell) => cell.text.length <= LONGEST_PIECE)
  );
}

/** Whether a row names the lines of a fund block and one of its columns: 资金名称 ¦ 全年预算数, however they go on under it. */
function namesLines(row: readonly SeenCell[], labels: LabelIndex): boolean {
  const fields = row.map((cell) => labels.funds.exactly(cell.text)?.field ?? '');
  return fields.includes('label') && fields.some((field) => CORE.has(field));
}

/** 预算金额 ¦ 1250 alone in its row is a label with its value, and no part of the header under it. */
function isLabelledRow(row: readonly SeenCell[], labels: LabelIndex): boolean {
  const [label, value, ...others] = row;
  if (!label || !value || others.length > 0 || readNumberText(value.text).kind !== 'number') return false;
  return CORE.has(labels.funds.exactly(label.text)?.field ?? '');
}

/** 自评得分 ¦ 98.5 in the head of the page is a label with its value. */
function isHeadTotal(row: readonly SeenCell[], labels: LabelIndex): boolean {
  return row.some((cell, index) => {
    const next = row[index + 1];
    return next && readNumberText(next.text).kind === 'number' && labels.head.exactly(cell.text)?.field === 'score';
  });
}

function worthOf(band: HeaderBand, rows: number): number {
  const best = new Map<string, number>();
  for (const { field, confidence } of band.columns) {
    if (CORE.has(field)) best.set(field, Math.max(best.get(field) ?? 0, confidence));
  }
  if (best.size < 2 || !AMOUNT_FIELDS.some((field) => best.has(field))) return 0;
  let worth = 0;
  for (const confidence of best.values()) worth += confidence;
  return worth - 0.3 * band.unknown.length - 0.05 * rows;
}

/** 部门整体支出预算 beside 资金总额 ¦ 财政拨款 ¦ 其他资金 over their amounts: the budget by kind of money, and nothing else. */
function isBudgetByKind({ cells, columns }: FormContext, band: HeaderBand): boolean {
  const total = band.columns.find(({ field }) => field === 'fund_total');
  if (!total || band.columns.length < 2 || !band.columns.every(({ field }) => field.startsWith('fund_'))) return false;
  const beside = cells.at(band.top, columns.left);
  const isBudget = beside.column < band.columns[0]!.left && beside.text.includes('预算');
  const [under] = cells.rowsBetween(band.bottom + 1, band.bottom + TALLEST_HEADER);
  return isBudget && under !== undefined && readNumberText(cells.at(under, total.left).text).kind === 'number';
}

/** In a header labels stand side by side; where each is followed by something else, that is its value. */
function isLabelled(context: FormContext, band: HeaderBand): boolean {
  const core = band.columns.filter((column) => isCore(column));
  const headers = new Set(band.columns.map((column) => column.cell.address));
  const exact = core.filter(({ confidence }) => confidence === 1);
  let beside = 0;
  const isEach = (exact.length < 2 ? core : exact).every((column) => {
    const next = context.cells.rightOf(column.cell, context.columns.used);
    if (next.column > context.columns.right) return numberUnder(context, column.cell) !== null;
    if (readNumberText(next.text).kind === 'number') beside++;
    return !headers.has(next.address);
  });
  // With blanks between the headers of a table nobody merged, the numbers stand under them.
  return isEach && (beside > 0 || core.every((column) => numberUnder(context, column.cell) === null));
}

/** How many different amounts are named without doubt. */
function sureAmounts(named: readonly { readonly field: string; readonly confidence: number }[]): number {
  return AMOUNT_FIELDS.filter((field) => named.some((one) => one.field === field && one.confidence === 1)).length;
}

function isCore(column: HeaderColumn): boolean {
  return CORE.has(column.field);
}

/** The entry right of a label; where the cells were never merged, the number that stands next in the row. */
function amountBeside({ cells, columns }: FormContext, label: SeenCell): SeenCell {
  const beside = cells.rightOf(label, columns.used);
  if (beside.text !== '' || beside.right > beside.column || beside.bottom > beside.row) return beside;
  const next = cells.inRow(label.row).find((cell) => cell.column > beside.column);
  return next && next.right === next.column && readNumberText(next.text).kind === 'number' ? next : beside;
}

/** Labels with an amount to their right, or under the last one of a row. What a field is called without doubt goes before near misses. */
function labelledValues(context: FormContext, rows: readonly number[]): LabelledValue[] {
  const { cells, labels, columns } = context;
  const found: LabelledValue[] = [];
  const taken = new Set<string>();
  for (const row of rows) {
    for (const label of cells.inRow(row)) {
      if (label.column < columns.left || label.right > columns.right || taken.has(label.address)) continue;
      const within = amountWithin(label, labels);
      if (within) found.push(within);
      const match = within ? null : labels.funds.match(label.text);
      if (!match || !CORE.has(match.field)) continue;
      const right = amountBeside(context, label);
      const value = right.column > columns.right ? numberUnder(context, label) : right;
      if (!value || labels.funds.exactly(value.text)) continue;
      taken.add(value.address);
      // 得分 at the edge of the head is over the form's total as well.
      const isInHead = match.field === 'score' && value !== right && isHeadRow(cells.inRow(row), labels);
      const isTotal = isInHead || labels.head.exactly(label.text)?.field === 'score';
      found.push({ ...match, label, value, isTotal });
    }
  }
  return labelledOnce(found.filter((one) => !isLone(one, found)));
}

/** An amount or rate in one cell with its label: 预算数：86.4万元. A score so written is none: what is written there would take the label's place. */
function amountWithin(label: SeenCell, labels: LabelIndex): LabelledValue | null {
  const entry = behindColon(label.text);
  if (entry === label.text || readNumberText(entry).kind !== 'number') return null;
  const match = labels.funds.exactly(label.text.slice(0, -entry.length));
  if (!match || !ENTERED_WITH_LABEL.has(match.field)) return null;
  return { ...match, label, value: label, entry, isTotal: false };
}

/** Whether a field is named once more by a label that stands with more others in its row or column: 预算金额 in the head. */
function isLone({ field, label }: LabelledValue, found: readonly LabelledValue[]): boolean {
  const mates = (one: SeenCell): number => {
    const inRow = found.filter((other) => other.label.row === one.row).length;
    return Math.max(inRow, found.filter((other) => other.label.column === one.column).length);
  };
  const own = found.filter((other) => other.field === field);
  return own.length > 1 && own.some((other) => mates(other.label) > mates(label));
}

/** Near misses give way to labels that name the same field without doubt. */
function labelledOnce(found: readonly LabelledValue[]): LabelledValue[] {
  const sure = new Set(found.filter(({ confidence }) => confidence === 1).map(({ field }) => field));
  return found.filter(({ field, confidence }) => confidence === 1 || !sure.has(field));
}

/** A number in the next row under a label at the right edge, as wide as the label; null when there is none. */
function numberUnder({ cells }: FormContext, label: SeenCell): SeenCell | null {
  const [next] = cells.rowsBetween(label.bottom + 1, label.bottom + NEAR);
  const under = next === undefined ? null : cells.at(next, label.column);
  const isUnder = under?.column === label.column && under.right === label.right;
  return isUnder && readNumberText(under.text).kind === 'number' ? under : null;
}
