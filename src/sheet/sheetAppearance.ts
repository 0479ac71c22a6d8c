import type { CellArea } from './cellArea';

/** A side of a cell's border; null where none is drawn. */
export interface BorderSide {
  readonly style: string;
  /** `#rrggbb`, or null for the automatic colour. */
  readonly color: string | null;
}

/** How a cell is drawn. Only what the browser page shows; everything else stays in the file untouched. */
export interface CellAppearance {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly fontSize: number;
  readonly fontName: string | null;
  readonly fontColor: string | null;
  readonly fill: string | null;
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'justify' | 'fill' | 'distributed' | 'centerContinuous';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  /** Characters stand one above the other. */
  readonly stacked: boolean;
  readonly borders: {
    readonly top: BorderSide | null;
    readonly right: BorderSide | null;
    readonly bottom: BorderSide | null;
    readonly left: BorderSide | null;
  };
}

/** How a sheet is drawn: sizes and cell looks, sparse like the snapshot. */
export interface SheetAppearance {
  readonly name: string;
  /** CSS pixels for each run of columns that has a width of its own. */
  readonly columnWidths: readonly { readonly from: number; readonly to: number; readonly pixels: number }[];
  readonly defaultColumnWidth: number;
  /** CSS pixels for each row that has a height of its own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** The looks in use, each once. */
  readonly looks: readonly CellAppearance[];
  /** Index into `looks` by A1 address, for every cell stored in the sheet. */
  readonly lookOf: ReadonlyMap<string, number>;
  /** Area the page draws: the used range, bounded. */
  readonly used: CellArea;
}
