import { formatCell, MAX_COLUMN, parseCell } from '../sheet/cellAddress';
import { parseArea, type CellArea } from '../sheet/cellArea';
import { SheetGrid } from '../sheet/sheetGrid';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { CellWrite, PrintAreaChange, SkippedWrite, WritePlan } from '../sheet/writePlan';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { isPrinted, printAreaWithout } from './deviationColumn';

/** What stands above the reviewer's columns. Part of the sheet, so in the sheet's language whatever the program speaks. */
export const REVIEW_HEADINGS = ['复核完成值', '复核得分', '复核偏差', '扣分原因', '复核备注'] as const;

/** A blank column between the form and ours, so that reading never takes them for a part of the form. */
const GAP = 1;
/** How many columns right of a form are tried before it is given up. */
const TRIED = 16;

/**
 * The writes that add a reviewer's columns right of each form and off the paper: what was really done, the score given,
 * how far it is from the unit's own (worked out by the sheet), the cause of a deduction, and a remark. A form that has
 * them already is left as it is.
 */
export function planReviewColumns(forms: readonly SelfEvaluation[], snapshot: SheetSnapshot): WritePlan {
  const grid = SheetGrid.of(snapshot);
  const cells: CellWrite[] = [];
  const skipped: SkippedWrite[] = [];
  const columns: number[] = [];
  for (const form of forms) {
    const place = placeOf(form);
    if (place === null || isThere(place, grid)) continue;
    const { first, reason } = freeColumns(place, grid);
    const heading = write(snapshot.name, formatCell(place.headerRow, first), REVIEW_HEADINGS[0]);
    if (snapshot.protected || reason !== null) {
      skipped.push({ ...heading, reason: snapshot.protected ? 'locked' : (reason ?? 'occupied') });
      continue;
    }
    columns.push(first);
    REVIEW_HEADINGS.forEach((text, index) => {
      cells.push(write(snapshot.name, formatCell(place.headerRow, first + index), text));
    });
    for (const { row, score } of place.rows) {
      const given = formatCell(row, first + 1);
      const formula = `=IF(${given}="","",${given}-${score})`;
      cells.push(write(snapshot.name, formatCell(row, first + 2), null, formula));
    }
  }
  const area = columns.length === 0 ? null : printAreaWithout(columns, grid);
  const printAreas: PrintAreaChange[] = area === null ? [] : [{ sheet: snapshot.name, before: null, after: area }];
  return { addedSheets: [], cells, printAreas, skipped };
}

interface FormPlace {
  readonly area: CellArea;
  readonly headerRow: number;
  readonly lastRow: number;
  /** Rows with a score of the unit's own. */
  readonly rows: readonly { readonly row: number; readonly score: string }[];
}

function placeOf({ range, headers, indicators }: SelfEvaluation): FormPlace | null {
  const area = parseArea(range);
  const headerRows = Object.values(headers.indicators).flatMap(({ cell }) => parseCell(cell)?.row ?? []);
  const rows = indicators.flatMap(({ cells: { actual, target, score } }) => {
    const row = parseCell(actual ?? target ?? score ?? '')?.row;
    return row === undefined ? [] : [{ row, score }];
  });
  if (!area || headerRows.length === 0 || rows.length === 0) return null;
  return {
    area,
    headerRow: Math.max(...headerRows),
    lastRow: Math.max(...rows.map(({ row }) => row)),
    rows: rows.flatMap(({ row, score }) => (score === null ? [] : [{ row, score }])),
  };
}

function isThere({ area, headerRow }: FormPlace, grid: SheetGrid): boolean {
  for (let column = area.left; column <= area.right + TRIED + REVIEW_HEADINGS.length; column++) {
    if (grid.cellAt(headerRow, column)?.text.trim() === REVIEW_HEADINGS[1]) return true;
  }
  return false;
}

/** The first run of blank columns wide enough and not printed; when there is none, the first tried and why not. */
function freeColumns(
  { area, headerRow, lastRow }: FormPlace,
  grid: SheetGrid,
): { readonly first: number; readonly reason: 'occupied' | 'printed' | null } {
  const width = REVIEW_HEADINGS.length;
  const from = area.right + 1 + GAP;
  let reason: 'occupied' | 'printed' = 'occupied';
  for (let first = from; first < from + TRIED && first + width - 1 <= MAX_COLUMN; first++) {
    const columns = Array.from({ length: width }, (_, index) => first + index);
    if (columns.some((column) => isUsed(column, headerRow, lastRow, grid))) continue;
    const noArea = grid.snapshot.printAreas.length === 0 && printAreaWithout([first], grid) === null;
    if (!noArea && !columns.some((column) => isPrinted(headerRow, column, grid))) return { first, reason: null };
    reason = 'printed';
  }
  return { first: Math.min(from, MAX_COLUMN), reason };
}

function isUsed(column: number, top: number, bottom: number, grid: SheetGrid): boolean {
  for (let row = top; row <= bottom; row++) {
    const cell = grid.cellAt(row, column);
    const holds = cell !== undefined && (cell.value !== null || cell.formula !== undefined || cell.error !== undefined);
    if (holds || grid.mergeAt(row, column)) return true;
  }
  return false;
}

function write(sheet: string, cell: string, value: string | null, formula?: string): CellWrite {
  const after = formula === undefined ? { value } : { value, formula };
  return { sheet, cell, before: { value: null }, after, purpose: 'reviewColumn' };
}
