import type { Policy } from '../../policy/policy';
import { parseCell, type CellAddress } from '../../sheet/cellAddress';
import { areaContains, type CellArea } from '../../sheet/cellArea';
import type { SheetGrid } from '../../sheet/sheetGrid';
import type { FormField } from '../definition/formField';
import { formFormulas } from '../sheet/formFormulas';

/** A formula that may stay: cells of its own sheet, functions, numbers and texts; no other sheet, file or program. */
const PLAIN_FORMULA = /^=[^!'[\]|{}@#]{1,500}$/;

/** Fields whose formulas stay; any other formula is what somebody filled in. */
const COMPUTED = /^(?:fund|total)\.|^indicator\.\d+\.(?:points|score)$/;

/** The formulas of a department's own form: those it has over its own cells, and ours where it has none. */
export function ownFormulas(
  grid: SheetGrid,
  area: CellArea,
  cells: ReadonlyMap<FormField, CellAddress>,
  policy: Policy,
): ReadonlyMap<FormField, string> {
  const formulas = new Map(formFormulas(cells, policy));
  for (const [field, cell] of cells) {
    if (!COMPUTED.test(field)) continue;
    const { row, column } = parseCell(cell)!;
    const formula = grid.cellAt(row, column)?.formula;
    if (formula !== undefined && PLAIN_FORMULA.test(formula) && isWithin(formula, area)) formulas.set(field, formula);
  }
  return formulas;
}

/** Whether every cell a formula names lies in the form. */
function isWithin(formula: string, area: CellArea): boolean {
  const named = formula.replace(/"[^"]*"/g, '').match(/\$?[A-Z]{1,3}\$?\d+/gi) ?? [];
  return named.every((cell) => {
    const position = parseCell(cell);
    return position !== null && areaContains(area, position.row, position.column);
  });
}
