import { parseArea, type CellArea } from '../../../sheet/cellArea';
import type { Expression } from '../formula/expression';
import { NotComputable } from '../formula/formulaValue';
import { parseFormula } from '../formula/parseFormula';
import type { DefinedName, WorkbookPart } from './workbookPart';

export const PRINT_AREA = '_xlnm.Print_Area';

/** What a defined name stands for. @throws NotComputable */
export function nameExpression(part: WorkbookPart, name: string, sheet: string): Expression {
  return parseFormula(nameFormula(part, name, sheet));
}

/** The formula of a defined name without `=`, the sheet's own names before the workbook's. @throws NotComputable */
export function nameFormula(part: WorkbookPart, name: string, sheet: string): string {
  const wanted = name.toLowerCase();
  const sheetIndex = part.sheets.findIndex((entry) => entry.name.toLowerCase() === sheet.toLowerCase());
  const index = indexOf(part);
  const found = index.get(`${sheetIndex}!${wanted}`) ?? index.get(`!${wanted}`);
  if (!found) throw new NotComputable(name);
  return found.formula;
}

const indexes = new WeakMap<WorkbookPart, ReadonlyMap<string, DefinedName>>();

/** The names by tab and name; of several the first. */
function indexOf(part: WorkbookPart): ReadonlyMap<string, DefinedName> {
  const known = indexes.get(part);
  if (known) return known;
  const index = new Map<string, DefinedName>();
  for (const defined of part.definedNames) {
    const key = `${defined.sheetIndex ?? ''}!${defined.name.toLowerCase()}`;
    if (!index.has(key)) index.set(key, defined);
  }
  indexes.set(part, index);
  return index;
}

/** The name that holds a tab's print area; null when none is set. */
export function printAreaName(part: WorkbookPart, sheetIndex: number): DefinedName | null {
  return part.definedNames.find((name) => name.sheetIndex === sheetIndex && name.name === PRINT_AREA) ?? null;
}

/** Areas of a print area such as `'自评表'!$A$1:$K$27,'自评表'!$A$30:$K$40`; what is no plain area is left out. */
export function printAreas(name: DefinedName | null): readonly CellArea[] {
  if (!name) return [];
  const areas: CellArea[] = [];
  for (const piece of name.formula.matchAll(/(?:'(?:[^']|'')*'|[^,'!]*)!([$A-Za-z0-9:]+)/g)) {
    const area = parseArea(piece[1]!) ?? wholeLines(piece[1]!);
    if (area) areas.push(area);
  }
  return areas;
}

/** `$A:$K` or `$1:$27`: whole columns or rows. */
function wholeLines(text: string): CellArea | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}1048576`);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows ? parseArea(`A${rows[1]}:XFD${rows[2]}`) : null;
}
