import { columnName } from '../../../sheet/cellAddress';
import type { CellArea } from '../../../sheet/cellArea';
import type { SheetBlueprint } from '../../../sheet/workbookBlueprint';

/** A defined name of one sheet. */
export interface WrittenName {
  readonly name: string;
  /** `'自评表'!$A$1:$K$27`. */
  readonly refersTo: string;
}

/** The names of a sheet that is written, those of printing among them, in the order Excel keeps them in. */
export function sheetNames(sheet: string, { names, print }: Pick<SheetBlueprint, 'names' | 'print'>): WrittenName[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const all = names.map(({ name, area }) => ({ name, refersTo: `${quoted}!${fixedArea(area)}` }));
  if (!print) return inOrder(all);
  all.push({ name: '_xlnm.Print_Area', refersTo: `${quoted}!${fixedArea(print.area)}` });
  const rows = print.repeatedRows;
  if (rows) all.push({ name: '_xlnm.Print_Titles', refersTo: `${quoted}!$${rows.from}:$${rows.to}` });
  return inOrder(all);
}

function inOrder(names: readonly WrittenName[]): WrittenName[] {
  return [...names].sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
}

/** `$A$1:$K$27`, or `$A$1` for a single cell. */
function fixedArea({ top, left, bottom, right }: CellArea): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row}`;
  const from = corner(top, left);
  const to = corner(bottom, right);
  return from === to ? from : `${from}:${to}`;
}
