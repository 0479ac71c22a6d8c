import { formatCell, parseCell } from '../../../src/sheet/cellAddress';
import { parseArea } from '../../../src/sheet/cellArea';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import type { IssuedTemplate } from '../../../src/checks/form/issuedTemplate';

/** A sheet written as an officer would type it: rows of cells, and what is merged, formatted or computed. */
export interface SheetGridFile {
  readonly why: string;
  readonly sheet: string;
  /** Policy to score under; absent for the one of the form's year. */
  readonly policy?: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merges: readonly string[];
  /** Number formats by cell; only `0%` and `0.00%` are drawn. */
  readonly formats: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly template?: Omit<IssuedTemplate, 'labels' | 'formulas'> & { readonly labels: readonly string[] };
}

/** The snapshot a host would make of the sheet. */
export function gridSheet(file: SheetGridFile): SheetSnapshot {
  const cells = file.rows.flatMap((row, index) =>
    row.flatMap((value, column) => {
      if (value === null) return [];
      const address = formatCell(index + 1, column + 1);
      return [cellOf(address, value, file.formats[address], file.formulas?.[address])];
    }),
  );
  return {
    name: file.sheet,
    visibility: 'visible',
    cells,
    merges: file.merges.map((area) => parseArea(area)!),
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
  };
}

/** The template the sheet was issued as, its labels and formulas taken from the clean sheet; undefined for any other. */
export function gridTemplate(file: SheetGridFile): IssuedTemplate | undefined {
  if (file.template === undefined) return undefined;
  const labels = file.template.labels.map((cell) => {
    const { row, column } = parseCell(cell)!;
    return { cell, text: String(file.rows[row - 1]![column - 1]) };
  });
  const formulas = Object.entries(file.formulas ?? {}).map(([cell, formula]) => ({ cell, formula }));
  return { ...file.template, labels, formulas };
}

/** One cell with the text it shows. */
export function cellOf(address: string, value: CellValue, numberFormat?: string, formula?: string): CellSnapshot {
  const { row, column } = parseCell(address)!;
  return {
    row,
    column,
    value,
    text: shown(value, numberFormat),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(formula !== undefined && { formula }),
  };
}

function shown(value: CellValue, numberFormat: string | undefined): string {
  if (typeof value !== 'number' || !numberFormat?.endsWith('%')) return String(value ?? '');
  return `${(value * 100).toFixed(numberFormat === '0%' ? 0 : 2)}%`;
}
