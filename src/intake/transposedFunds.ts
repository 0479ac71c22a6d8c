import type { TextField } from '../evaluation/cellReading';
import { unitInLabel } from './amountUnit';
import type { LabelledValue } from './findFundBlock';
import type { FormContext } from './formContext';
import { fundKind } from './fundKind';
import type { FundCellBlock, FundCells } from './readFunds';

/** The kinds of money stand over the amounts at most so many rows up. */
const NEAR = 3;

/**
 * A fund block turned on its side: 预算数, 执行数 … name the rows, and the kinds of money stand over
 * the columns. Null when the labels have no such columns to their right.
 */
export function readTransposedFunds(context: FormContext, values: readonly LabelledValue[]): FundCellBlock | null {
  const { cells, labels, columns, log } = context;
  const first = values.find(({ isTotal }) => !isTotal)!.label;
  const inColumn = values.filter(({ label }) => label.column === first.column && label.row >= first.row);
  const rows = inColumn.filter(
    ({ isTotal, label }, index) => !isTotal || label.row === inColumn[index - 1]!.label.row + 1,
  );
  const over = cells.rowsBetween(first.row - NEAR, first.row - 1).at(-1);
  if (rows.length < 2 || over === undefined) return null;
  const kinds = cells.inRow(over).flatMap((cell) => {
    const kind = cell.column > first.right && cell.right <= columns.right ? fundKind(labels, cell.text) : null;
    return kind ? [{ cell, ...kind }] : [];
  });
  if (kinds.length < 2) return null;
  const headers: Record<string, TextField> = {};
  for (const { field, label, confidence, ground } of rows) {
    headers[field] = { cell: label.address, text: label.text };
    log.recognise(label, { block: 'funds', field, confidence, ground });
  }
  const lines = kinds.map(({ cell, kind, confidence, ground }): FundCells => {
    log.recognise(cell, { block: 'funds', field: `fund.${kind}`, confidence, ground });
    const amounts = rows.map(({ field, label }) => {
      const value = cells.at(label.row, cell.column);
      return [field, { cell: value, shared: value.row < label.row || value.column < cell.column }] as const;
    });
    return { kind, label: cell, values: new Map(amounts) };
  });
  const beside = cells.between(over, over).filter((cell) => cell.column <= first.right);
  log.place(...beside);
  const words = [...beside, ...rows.map(({ label }) => label)].map((cell) => unitInLabel(cell.text));
  return { lines, headers, unit: words.find((unit) => unit !== null) ?? null };
}
