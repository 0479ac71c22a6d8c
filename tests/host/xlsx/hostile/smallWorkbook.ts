import type { CellValue, SheetSnapshot } from '../../../../src/sheet/sheetSnapshot';
import { workbookParts, type Parts } from '../buildWorkbook';

/** A sheet that holds the rows, from A1 on. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    cells: rows.flatMap((row, r) =>
      row.flatMap((value, c) => (value === null ? [] : [{ row: r + 1, column: c + 1, value, text: String(value) }])),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
  };
}

export const SHEET_PART = 'xl/worksheets/sheet1.xml';
export const STRINGS_PART = 'xl/sharedStrings.xml';
export const STYLES_PART = 'xl/styles.xml';
export const WORKBOOK_PART = 'xl/workbook.xml';

/** The parts of a workbook with one sheet, `表`: A1 `得分`, B1 9. */
export function smallParts(): Parts {
  return workbookParts([sheetOf('表', [['得分', 9]])]);
}

/** The same with parts replaced or added. */
export function smallPartsWith(parts: Readonly<Record<string, string>>): Parts {
  return new Map([...smallParts(), ...Object.entries(parts)]);
}

/** The same with the content of `<sheetData>` replaced. */
export function withSheetData(data: string): Parts {
  const sheet = smallParts().get(SHEET_PART)!;
  return smallPartsWith({
    [SHEET_PART]: sheet.replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${data}</sheetData>`),
  });
}

/** The same with a part changed as text. */
export function withChange(part: string, change: (xml: string) => string): Parts {
  const parts = smallParts();
  return new Map([...parts, [part, change(parts.get(part)!)]]);
}
