import type { CellArea } from '../../../sheet/cellArea';
import { FormulaFailure } from '../formula/coercion';
import { tooLarge } from '../fileProblem';
import { NotComputable } from '../formula/formulaValue';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../worksheet/worksheet';

/** A cell of a worksheet by its position. */
export interface CellPlace {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** A formula and an area it looks at. */
interface Watch {
  readonly area: CellArea;
  readonly sheet: Worksheet;
  readonly index: number;
}

/** Areas of more rows are kept in one list, looked through for every change. */
const FEW_ROWS = 64;
/** Comparisons of a changed cell with an area, after which every formula is taken to depend on the changes. */
const MOST_COMPARISONS = 20_000_000;

/** Formulas by the areas they look at, over a whole workbook. */
export class DependentFormulas {
  private readonly byRow = new Map<string, Map<number, Watch[]>>();
  private readonly tall = new Map<string, Watch[]>();
  /** Formulas whose references are found only when they are worked out: always taken to depend on a change. */
  private readonly dynamic: Watch[] = [];
  private readonly all: Watch[] = [];
  private comparisons = 0;
  private resultsLookedAt = 0;

  constructor(
    private readonly workbook: Workbook,
    sheets: readonly Worksheet[],
  ) {
    for (const sheet of sheets) for (const index of sheet.cells.formulas.keys()) this.watch(sheet, index);
  }

  /**
   * Formulas that depend on the cells, directly or through others, and the other cells in which such a formula puts
   * its results, by sheet and index. @throws HostError `tooLarge` when array formulas lie over each other without end
   */
  dependents(changed: readonly CellPlace[]): ReadonlyMap<Worksheet, ReadonlySet<number>> {
    const found = new Map<Worksheet, Set<number>>();
    const waiting = [...changed];
    const enter = (sheet: Worksheet, index: number): boolean => {
      const ofSheet = found.get(sheet) ?? new Set<number>();
      if (ofSheet.has(index)) return false;
      found.set(sheet, ofSheet.add(index));
      waiting.push({ sheet, row: sheet.cells.row(index), column: sheet.cells.column(index) });
      return true;
    };
    const add = ({ sheet, index }: Watch) => {
      if (enter(sheet, index)) for (const result of this.otherResults(sheet, index)) enter(sheet, result);
    };
    this.dynamic.forEach(add);
    for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
      for (const watch of this.watching(cell)) add(watch);
      if (this.comparisons > MOST_COMPARISONS) {
        waiting.length = 0;
        this.all.forEach(add);
        return found;
      }
    }
    return found;
  }

  /** Stored cells without a formula of their own that hold results of the formula. */
  private *otherResults(sheet: Worksheet, index: number): Generator<number> {
    const area = sheet.resultAreaOf(index);
    if (!area) return;
    const { cells } = sheet;
    for (let at = cells.firstFrom(area.top, area.left); at < cells.length && cells.row(at) <= area.bottom; at++) {
      if (++this.resultsLookedAt > MOST_COMPARISONS) throw tooLarge(this.resultsLookedAt, MOST_COMPARISONS);
      const column = cells.column(at);
      if (column >= area.left && column <= area.right && !cells.formulas.has(at)) yield at;
    }
  }

  private *watching({ sheet, row, column }: CellPlace): Generator<Watch> {
    const key = sheet.name.toLowerCase();
    for (const list of [this.byRow.get(key)?.get(row), this.tall.get(key)]) {
      if (!list) continue;
      this.comparisons += list.length;
      for (const watch of list) {
        const { area } = watch;
        if (column >= area.left && column <= area.right && row >= area.top && row <= area.bottom) yield watch;
      }
    }
  }

  private watch(sheet: Worksheet, index: number): void {
    const whole = { area: { top: 0, left: 0, bottom: 0, right: 0 }, sheet, index };
    this.all.push(whole);
    try {
      const placed = sheet.referencesOf(index);
      if (placed.references.dynamic || sheet.isDataTable(index)) this.dynamic.push(whole);
      for (const { sheet: name, area } of this.workbook.areasOf(placed)) {
        this.enter(name.toLowerCase(), { area, sheet, index });
      }
    } catch (failure) {
      if (failure instanceof FormulaFailure) return;
      if (!(failure instanceof NotComputable)) throw failure;
      this.dynamic.push(whole);
    }
  }

  private enter(key: string, watch: Watch): void {
    const { top, bottom } = watch.area;
    if (bottom - top >= FEW_ROWS) {
      const list = this.tall.get(key);
      if (list) list.push(watch);
      else this.tall.set(key, [watch]);
      return;
    }
    const rows = this.byRow.get(key) ?? new Map<number, Watch[]>();
    this.byRow.set(key, rows);
    for (let row = top; row <= bottom; row++) {
      const list = rows.get(row);
      if (list) list.push(watch);
      else rows.set(row, [watch]);
    }
  }
}
