import { columnName, MAX_COLUMN, MAX_ROW } from '../../../src/sheet/cellAddress';
import { formatArea, parseArea, type CellArea } from '../../../src/sheet/cellArea';

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `B2:C3`, `A:C`, `2:5`, with or without a sheet's name before `!`; null when it is no address. */
export function parseRangeAddress(text: string): { readonly sheet: string | null; readonly area: CellArea } | null {
  const bang = text.lastIndexOf('!');
  const local = text.slice(bang + 1);
  const area = parseArea(local) ?? parseWholeLines(local);
  if (!area) return null;
  const sheet =
    bang < 0
      ? null
      : text
          .slice(0, bang)
          .replace(/^'(.*)'$/, '$1')
          .replaceAll("''", "'");
  return { sheet, area };
}

function parseWholeLines(text: string): CellArea | null {
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) {
    const area = parseArea(`${columns[1]}1:${columns[2]}${MAX_ROW}`);
    return area;
  }
  const rows = WHOLE_ROWS.exec(text);
  if (!rows) return null;
  return parseArea(`A${rows[1]}:${columnName(MAX_COLUMN)}${rows[2]}`);
}

/** Address as `Range.address` gives it: the sheet's name, quoted where Excel quotes it, then the cells. */
export function rangeAddress(sheetName: string, area: CellArea): string {
  return `${quoteSheetName(sheetName)}!${localAddress(area)}`;
}

/** The cells' part of an address: `A1:K27`, `C:C`, `2:5`. */
export function localAddress(area: CellArea): string {
  if (area.top === 1 && area.bottom === MAX_ROW) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 1 && area.right === MAX_COLUMN) return `${area.top}:${area.bottom}`;
  return formatArea(area);
}

/** The name as it stands before `!`, in quotes where Excel puts them. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
