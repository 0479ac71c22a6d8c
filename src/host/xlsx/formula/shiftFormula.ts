import { columnName } from '../../../sheet/cellAddress';
import { formulaTokens, type CellReference, type FormulaToken } from './formulaTokens';
import { moveReference, type Placement } from './placement';

/** A shared formula as it reads in another of its cells: relative references moved along. */
export function shiftFormula(formula: string, shift: Pick<Placement, 'rowShift' | 'columnShift'>): string {
  const pieces: string[] = [];
  let from = 0;
  for (const token of formulaTokens(formula)) {
    if (token.kind !== 'cell' && token.kind !== 'line') continue;
    const local = formula.slice(token.start, token.end);
    const sheet = token.sheet === null ? '' : local.slice(0, local.lastIndexOf('!') + 1);
    pieces.push(formula.slice(from, token.start), sheet, moved(token, shift));
    from = token.end;
  }
  return pieces.join('') + formula.slice(from);
}

function moved(
  token: Extract<FormulaToken, { kind: 'cell' | 'line' }>,
  shift: Pick<Placement, 'rowShift' | 'columnShift'>,
): string {
  const reference = moveReference(token.cell, shift);
  if (!reference) return '#REF!';
  const column = (reference.fixedColumn ? '$' : '') + columnName(reference.column);
  const row = (reference.fixedRow ? '$' : '') + reference.row;
  if (token.kind === 'cell') return column + row;
  return token.axis === 'column' ? column : lineRow(reference);
}

function lineRow(reference: CellReference): string {
  return (reference.fixedRow ? '$' : '') + reference.row;
}
