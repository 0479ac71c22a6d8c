import type { TextField } from '../evaluation/cellReading';
import { budgetsToldApart } from './adjustedBudgets';
import { unitInLabel } from './amountUnit';
import type { LabelledValue } from './findFundBlock';
import type { FormContext } from './formContext';
import { fundKind } from './fundKind';
import type { FundCellBlock, FundCells, FundValue } from './readFunds';
import { beforeColon, behindColon } from './labelKey';
import type { SeenCell } from './sheetCells';
import { blockScores, sideScores } from './sideScores';

/** Reads a fund block whose amounts each stand beside their label: one line, and below it further ones by kind of money. */
export function readLabelledFunds(context: FormContext, named: readonly LabelledValue[]): FundCellBlock {
  const values = budgetsToldApart(named, ({ label }) => label.text);
  const cells = new Map<string, FundValue>();
  const headers: Record<string, TextField> = {};
  let unit: '万元' | '元' | null = null;
  const again: SeenCell[] = [];
  for (const { field, label, value, entry, confidence, ground } of values) {
    if (cells.has(field)) {
      again.push(label);
      continue;
    }
    cells.set(field, { cell: value, shared: false, ...(entry === undefined ? {} : { entry }) });
    headers[field] = {
      cell: label.address,
      text: entry === undefined ? label.text : label.text.slice(0, -entry.length),
    };
    unit ??= unitInLabel(label.text);
    context.log.recognise(label, { block: 'funds', field, confidence, ground });
  }
  const main = values.find(({ field }) => field === 'annualBudget') ?? values[0]!;
  const first = values.find(({ label }) => label.row === main.label.row)!.label;
  const points = sideScores(context)?.points.find((cell) => cell.row === first.row);
  if (points && !cells.has('points')) cells.set('points', { cell: points, shared: false });
  const score = blockScores(context).find((cell) => cell.row === first.row);
  if (score && !cells.has('score')) cells.set('score', { cell: score, shared: false });
  for (const { block, field, cell } of context.places) {
    if (block === 'funds') cells.set(field, { cell, shared: false });
  }
  const from = Math.max(context.columns.left, afterHead(context, first) + 1);
  for (let column = from; column < first.column; column++) {
    const beside = context.cells.at(first.row, column);
    if (beside.text === '') continue;
    unit = unitInLabel(beside.text) ?? unit;
    context.log.recognise(beside, { block: 'funds', field: null, confidence: 1, ground: 'beside' });
  }
  const total: FundCells = { kind: 'total', label: main.label, values: cells };
  const inRow = values.filter(({ label }) => label.row === first.row);
  const lines = linesBelow(context, inRow, first.row);
  for (const label of again) {
    if (!lines.some((line) => line.label.row === label.row)) context.log.missed(label, 'sameColumnTwice');
  }
  placeAround(context, inRow, first.row, lines.at(-1)?.label.row ?? first.row);
  return { lines: [total, ...lines], headers, unit };
}

/** Last column of the labels of the head in a label's row and of their entries: 实施单位 ¦ 某林场 before 预算数 ¦ 35; 0 for none. */
function afterHead({ cells, labels, columns }: FormContext, { row, column }: SeenCell): number {
  const head = cells.inRow(row).findLast((cell) => cell.right < column && labels.head.exactly(cell.text) !== null);
  return head ? cells.rightOf(head, columns.used).right : 0;
}

/**
 * Lines under the labels of a row that name a kind of money: where each label stands – 其中：中央补助 ¦ 5 ¦ 其中：中央补助 ¦ 4 – or
 * left of the same labels once more: 其中：财政拨款 ¦ 预算数 ¦ 5 ¦ 执行数 ¦ 4.
 */
function linesBelow(context: FormContext, inRow: readonly LabelledValue[], row: number): FundCells[] {
  const { cells, labels, region, log } = context;
  const lines: FundCells[] = [];
  for (let at = row + 1; at < region.bands[0]!.top; at++) {
    if (cells.inRow(at).length === 0) continue;
    const repeated = repeatedLine(context, inRow, at);
    if (repeated) {
      lines.push(repeated);
      continue;
    }
    const named = inRow.flatMap(({ field, label, value, entry }) => {
      const name = cells.at(at, label.column);
      const isOwn = name.row === at && name.column === label.column;
      const kind = isOwn && !isLeftOver(context, name.text) ? fundKind(labels, name.text) : null;
      const own = entry === undefined ? {} : { entry: behindColon(name.text) };
      return kind ? [{ ...kind, field, name, cell: cells.at(at, value.column), own }] : [];
    });
    const [first] = named;
    if (!first || named.some(({ kind }) => kind !== first.kind)) break;
    for (const { name, kind, confidence, ground } of named)
      log.recognise(name, { block: 'funds', field: `fund.${kind}`, confidence, ground });
    const amounts = named.map(({ field, cell, own }) => [field, { cell, shared: cell.row < at, ...own }] as const);
    lines.push({ kind: first.kind, label: first.name, values: new Map(amounts) });
  }
  return lines;
}

/** 结余资金, what is left of the money, is known to be no part of it. */
function isLeftOver({ labels }: FormContext, name: string): boolean {
  return labels.funds.exactly(name)?.field === 'ignored' && labels.fundKinds.exactly(name) === null;
}

/** The line in which every label stands once more behind the name of a kind of money; null when the row is none. */
function repeatedLine(
  { cells, labels, log }: FormContext,
  inRow: readonly LabelledValue[],
  at: number,
): FundCells | null {
  const again = inRow.map(({ label }) => cells.at(at, label.column));
  const isRepeated = again.every((cell, index) => labels.funds.exactly(cell.text)?.field === inRow[index]!.field);
  const name = cells.inRow(at).find((cell) => cell.column < inRow[0]!.label.column);
  const kind = isRepeated && name ? fundKind(labels, name.text) : null;
  if (!kind || !name) return null;
  log.recognise(name, { block: 'funds', field: `fund.${kind.kind}`, confidence: kind.confidence, ground: kind.ground });
  log.place(...again);
  const amounts = inRow.map(
    ({ field, value }) => [field, { cell: cells.at(at, value.column), shared: false }] as const,
  );
  return { kind: kind.kind, label: name, values: new Map(amounts) };
}

/** What a heading over amounts speaks of. */
const OF_MONEY = /预\s*算|资\s*金|金\s*额|执\s*行|支\s*[出付]/u;

/** Headings over a label and its value, and labels that are known to name nothing a form is made of, such as 到位数. */
function placeAround(context: FormContext, inRow: readonly LabelledValue[], top: number, bottom: number): void {
  const { cells, labels, columns, log } = context;
  for (const label of cells.inRow(top)) {
    const isIgnored = labels.funds.exactly(label.text)?.field === 'ignored';
    if (!isIgnored && !inRow.some((known) => known.label.address === label.address)) continue;
    const value = cells.rightOf(label, columns.used);
    const over = cells.at(top - 1, label.column);
    const isHeading = over.row === top - 1 && over.bottom === over.row && over.right >= value.right;
    const isOther = [labels.head, labels.goals].some((index) => index.exactly(over.text) !== null);
    if (isHeading && beforeColon(over.text) === '' && !isOther && OF_MONEY.test(over.text)) log.place(over);
    for (let row = top; isIgnored && row <= bottom; row++)
      log.place(cells.at(row, label.column), cells.at(row, value.column));
  }
}
