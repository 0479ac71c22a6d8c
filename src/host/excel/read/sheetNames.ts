import { MAX_COLUMN, MAX_ROW, columnName } from '../../../sheet/cellAddress';
import { parseArea, type CellArea } from '../../../sheet/cellArea';

/** A defined name that stands for one area of a sheet; null where its cells were deleted. */
export interface SheetName {
  readonly name: string;
  readonly area: CellArea | null;
}

/** What to load of a collection of names. */
export const NAME = 'items/name,items/formula';

/** Names of printing and filters, which are Excel's own. */
const OWN_NAMES = /^(_xlnm[._]|_xlfn\.|Print_Area$|Print_Titles$|_FilterDatabase$)/i;

const REFERENCE = /^=(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/;
const DELETED = '#REF!';

/** The names for one area of the sheet, those of the workbook first, then those of the sheet alone. */
export function namesOn(
  sheet: string,
  ofWorkbook: readonly Excel.NamedItem[],
  ofSheet: readonly Excel.NamedItem[],
): readonly SheetName[] {
  const named = [
    ...ofWorkbook.map((item) => nameOn(sheet, item, false)),
    ...ofSheet.map((item) => nameOn(sheet, item, true)),
  ];
  return named.filter((name) => name !== null);
}

function nameOn(sheet: string, item: Excel.NamedItem, isLocal: boolean): SheetName | null {
  const { name } = item;
  const formula = String(item.formula);
  if (OWN_NAMES.test(name)) return null;
  if (isLocal && formula === `=${DELETED}`) return { name, area: null };
  const reference = REFERENCE.exec(formula);
  if (!reference) return null;
  const sheetOfName = reference[1]?.replaceAll("''", "'") ?? reference[2]!;
  if (sheetOfName.toLowerCase() !== sheet.toLowerCase()) return null;
  if (reference[3] === DELETED) return { name, area: null };
  const area = parseArea(reference[3]!) ?? wholeLines(reference[3]!);
  return area && { name, area };
}

/** `$A:$K` or `$1:$27`: whole columns or rows. */
function wholeLines(text: string): CellArea | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}${MAX_ROW}`);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows ? parseArea(`A${rows[1]}:${columnName(MAX_COLUMN)}${rows[2]}`) : null;
}
