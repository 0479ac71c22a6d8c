import type { CellAddress } from './cellAddress';
import type { CellArea } from './cellArea';
import type { CellAppearance } from './sheetAppearance';
import type { CellContent } from './writePlan';

/** How a cell of a new sheet is drawn and whether it may be edited. */
export interface CellStyle extends CellAppearance {
  /** Excel number format code; `General` for none. */
  readonly numberFormat: string;
  /** Whether the cell is closed while the sheet is protected. */
  readonly locked: boolean;
}

/** A cell of a new sheet. A formula carries its result as `value`. */
export interface BlueprintCell extends CellContent {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** Index into the styles of the sheet; null for the default style. */
  readonly style: number | null;
}

/** What may be typed into a cell, and the hint shown when it is selected. */
export interface CellRule {
  readonly areas: readonly CellArea[];
  readonly allows:
    /** One of the words, from a drop-down. */
    | { readonly kind: 'list'; readonly words: readonly string[] }
    /**
     * A number from `from` up to `to`: a number, or a cell seen from the first cell of the rule, which moves along
     * with the cells of a column. Null leaves that end open.
     */
    | { readonly kind: 'number'; readonly from: number; readonly to: number | CellAddress | null }
    /** Anything; only the hint is shown. */
    | { readonly kind: 'any' };
  /**
   * What happens to another entry: `stop` refuses it, `warn` asks whether it is meant, `allow` takes it,
   * so that a drop-down is an offer only.
   */
  readonly otherwise: 'stop' | 'warn' | 'allow';
  /** Shown beside the selected cell. */
  readonly hint: RuleText | null;
  /** What is said to another entry. */
  readonly refusal: RuleText | null;
}

/** Title (at most 32 characters) and text (at most 255), Excel's limits. */
export interface RuleText {
  readonly title: string;
  readonly text: string;
}

/** How the sheet is printed: A4, fitted to one page in width. */
export interface PrintSetup {
  readonly area: CellArea;
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the top of each page, 1-based and inclusive; null for none. */
  readonly repeatedRows: { readonly from: number; readonly to: number } | null;
}

/** A name for an area of its own sheet. */
export interface AreaName {
  readonly name: string;
  readonly area: CellArea;
}

/** A sheet that does not exist yet, described in full. */
export interface SheetBlueprint {
  readonly name: string;
  readonly visibility: 'visible' | 'veryHidden';
  /** Each position at most once, in any order. */
  readonly cells: readonly BlueprintCell[];
  readonly styles: readonly CellStyle[];
  readonly merges: readonly CellArea[];
  /** Widths in characters of the default font, from column 1 on; 0 hides the column. */
  readonly columnWidths: readonly number[];
  /** Points, by 1-based row; rows without one have the default height, 0 hides the row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly rules: readonly CellRule[];
  readonly names: readonly AreaName[];
  /** Whether locked cells are closed. There is never a password. */
  readonly protected: boolean;
  readonly print: PrintSetup | null;
}

/** A workbook to be made from nothing, its sheets in the order of their tabs; the first is in front. */
export interface WorkbookBlueprint {
  readonly title: string;
  readonly sheets: readonly SheetBlueprint[];
}
