import { parseArea } from '../../src/sheet/cellArea';
import { parseCell } from '../../src/sheet/cellAddress';
import type { CellSnapshot, SheetSnapshot } from '../../src/sheet/sheetSnapshot';

/** A cell to be put on a sheet: a text, a number, or a number with the look a format gives it. */
export type Content =
  string | number | null | { readonly value: number; readonly format: string; readonly text: string };

/** A number shown as a percentage, as a cell formatted `0%` or `0.00%` shows it. */
export function percent(value: number, digits = 0): Content {
  const format = digits === 0 ? '0%' : `0.${'0'.repeat(digits)}%`;
  return { value, format, text: `${(value * 100).toFixed(digits)}%` };
}

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  /** Address of the first row's first cell. */
  readonly origin?: string;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly string[];
}

/** A sheet from rows of contents, as the hosts would give it. `null` is a blank cell. */
export function sheetOf(rows: readonly (readonly Content[])[], options: SheetOptions = {}): SheetSnapshot {
  const origin = parseCell(options.origin ?? 'A1')!;
  const cells = rows.flatMap((row, down) =>
    row.flatMap((content, across): CellSnapshot[] => {
      if (content === null) return [];
      const at = { row: origin.row + down, column: origin.column + across };
      if (typeof content === 'object') {
        return [{ ...at, value: content.value, text: content.text, numberFormat: content.format }];
      }
      return [{ ...at, value: content, text: String(content) }];
    }),
  );
  return {
    name: options.name ?? '自评表',
    visibility: 'visible',
    cells,
    merges: (options.merges ?? []).map((area) => parseArea(area)!),
    hiddenRows: (options.hiddenRows ?? []).map((row) => ({ from: row, to: row })),
    hiddenColumns: (options.hiddenColumns ?? []).map((column) => ({ from: column, to: column })),
    protected: false,
    printAreas: [],
    tables: (options.tables ?? []).map((area) => parseArea(area)!),
  };
}
