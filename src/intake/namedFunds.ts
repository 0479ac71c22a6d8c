import type { FundKind } from '../evaluation/fundLine';
import { unitInLabel } from './amountUnit';
import type { FormContext } from './formContext';
import { fundKind } from './fundKind';
import { readNumberText } from './numberText';
import type { FundCellBlock } from './readFunds';
import type { SeenCell } from './sheetCells';

/** The name of a kind of money with its only amount. */
export interface NamedAmount {
  readonly kind: FundKind;
  readonly confidence: number;
  readonly ground: string;
  readonly label: SeenCell;
  readonly value: SeenCell;
}

/**
 * Finds 年度金额 ¦ 742.5 over 其中：中央资金 ¦ 488: names of money, the total first, each with one amount and
 * nothing over them. Empty when there are no two such rows together.
 */
export function namedAmounts(context: FormContext, rows: readonly number[]): readonly NamedAmount[] {
  for (const [index, row] of rows.entries()) {
    const total = namedAmount(context, row);
    if (total?.kind !== 'total' || readNumberText(total.value.text).kind !== 'number') continue;
    const lines = [total];
    for (const below of rows.slice(index + 1)) {
      const line = namedAmount(context, below);
      if (!line || line.kind === 'total' || line.label.column !== total.label.column) break;
      lines.push(line);
    }
    if (lines.length > 1) return lines;
  }
  return [];
}

/** Reads such lines: what they state is the budget, and nothing else. */
export function readNamedFunds({ cells, columns, log }: FormContext, lines: readonly NamedAmount[]): FundCellBlock {
  for (const { label, kind, confidence, ground } of lines)
    log.recognise(label, { block: 'funds', field: `fund.${kind}`, confidence, ground });
  const { row, column } = lines[0]!.label;
  const beside = cells.inRow(row).filter((cell) => cell.column >= columns.left && cell.column < column);
  for (const cell of beside) log.recognise(cell, { block: 'funds', field: null, confidence: 1, ground: 'beside' });
  const unit = [...beside, lines[0]!.label].map((cell) => unitInLabel(cell.text)).find((one) => one !== null) ?? null;
  const read = lines.map(({ kind, label, value }) => ({
    kind,
    label,
    values: new Map([['annualBudget', { cell: value, shared: false }]]),
  }));
  return { lines: read, headers: {}, unit };
}

/** The last name of money in a row and the cell right of it, when no other cell there holds a number. */
function namedAmount({ cells, labels, columns }: FormContext, row: number): NamedAmount | null {
  const inRow = cells.inRow(row).filter(({ column, right }) => column >= columns.left && right <= columns.right);
  const numbers = inRow.filter(({ text }) => readNumberText(text).kind === 'number');
  const label = inRow.findLast((cell) => !numbers.includes(cell));
  const kind = label ? fundKind(labels, label.text) : null;
  if (!label || kind?.confidence !== 1 || numbers.length > 1) return null;
  const value = numbers[0] ?? cells.rightOf(label, columns.used);
  return value.column > label.right && value.column <= columns.right ? { ...kind, label, value } : null;
}
