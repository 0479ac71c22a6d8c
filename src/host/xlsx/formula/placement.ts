import { MAX_COLUMN, MAX_ROW } from '../../../sheet/cellAddress';
import type { CellArea } from '../../../sheet/cellArea';
import { FormulaFailure } from './coercion';
import type { AreaReference } from './expression';
import type { CellReference } from './formulaTokens';
import { WRONG_REFERENCE } from './formulaValue';

/** Where a formula stands: its sheet, and how far it was moved from where it is written (a shared formula). */
export interface Placement {
  readonly sheet: string;
  readonly rowShift: number;
  readonly columnShift: number;
}

/** The area a reference means at a place. @throws FormulaFailure `#REF!` when moved off the sheet */
export function placeArea(reference: AreaReference, place: Placement): CellArea {
  const from = moveReference(reference.from, place);
  const to = moveReference(reference.to, place);
  if (!from || !to) throw new FormulaFailure(WRONG_REFERENCE);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The reference after a move; null when it falls off the sheet. */
export function moveReference(
  reference: CellReference,
  shift: Pick<Placement, 'rowShift' | 'columnShift'>,
): CellReference | null {
  const row = reference.fixedRow ? reference.row : reference.row + shift.rowShift;
  const column = reference.fixedColumn ? reference.column : reference.column + shift.columnShift;
  return row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN ? { ...reference, row, column } : null;
}
