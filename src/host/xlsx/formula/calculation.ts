import type { CellArea } from '../../../sheet/cellArea';
import type { StoredContent } from '../worksheet/cellContent';
import type { CellTable } from '../worksheet/cellTable';
import { evaluateFormula, type FormulaCells } from './evaluateFormula';
import type { Expression } from './expression';
import type { FormulaReferences } from './formulaReferences';
import { NotComputable, type FormulaValue } from './formulaValue';
import { FormulaFailure } from './coercion';
import type { Placement } from './placement';

/** An area of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: CellArea;
}

/** A formula read, and the place it stands at. */
export interface PlacedFormula {
  readonly expression: Expression;
  readonly place: Placement;
}

/** The references of a formula, and the place they are seen from. */
export interface PlacedReferences {
  readonly references: FormulaReferences;
  readonly place: Placement;
}

/** A worksheet as the calculation sees it. */
export interface CalculationSheet {
  readonly name: string;
  readonly cells: CellTable;
  contentOf(index: number): StoredContent;
  /** @throws NotComputable when the formula is none we read */
  formulaOf(index: number): PlacedFormula;
  /** @throws NotComputable when the formula is none we read */
  referencesOf(index: number): PlacedReferences;
}

/** The workbook as the calculation sees it. */
export interface CalculationSource {
  /** A sheet by name, letter case aside. @throws NotComputable when there is none */
  sheet(name: string): CalculationSheet;
  /** @throws NotComputable when the name stands for nothing we read */
  nameOf(name: string, sheet: string): Expression;
  /** Areas a formula's references and names cover at their place. @throws NotComputable, FormulaFailure */
  areasOf(placed: PlacedReferences): Iterable<SheetArea>;
}

/** A formula by its cell. */
interface FormulaAt {
  readonly sheet: CalculationSheet;
  readonly index: number;
}

/** Steps one calculation may take: cells looked at and operations made. */
const MOST_STEPS = 10_000_000;

const UNKNOWN = Symbol('not computable');
type Result = FormulaValue | typeof UNKNOWN;

/**
 * Works out formulas whose stored result is missing or out of date, each once, in the order they
 * depend on each other, however long the chain. Circles and what we cannot compute have no result.
 */
export class Calculation implements FormulaCells {
  private readonly results = new Map<CellTable, Map<number, Result>>();
  /** Indexes of the formulas to be worked out, ascending, by sheet. */
  private readonly staleIndexes = new Map<CellTable, readonly number[]>();
  private steps = 0;

  constructor(
    private readonly source: CalculationSource,
    /** Whether a formula's stored result, be it in another cell of its array, is not to be used. */
    private readonly isStale: (sheet: CalculationSheet, index: number) => boolean,
  ) {}

  /** The result of a formula to be worked out. Null results do not exist: a blank reads as 0. @throws NotComputable */
  resultOf(sheet: CalculationSheet, index: number): FormulaValue {
    if (this.known(sheet, index) === undefined) this.workOut(sheet, index);
    const result = this.known(sheet, index);
    if (result === undefined || result === UNKNOWN) throw new NotComputable('formula');
    return result;
  }

  valueAt(sheetName: string, row: number, column: number): FormulaValue {
    const sheet = this.source.sheet(sheetName);
    const index = sheet.cells.indexAt(row, column);
    return index < 0 ? null : this.valueOf(sheet, index);
  }

  *valuesIn(sheetName: string, area: CellArea): Generator<FormulaValue> {
    const sheet = this.source.sheet(sheetName);
    const { cells } = sheet;
    let index = cells.firstFrom(area.top, area.left);
    while (index < cells.length && cells.row(index) <= area.bottom) {
      this.spendStep();
      const row = cells.row(index);
      const column = cells.column(index);
      if (column < area.left) index = cells.firstFrom(row, area.left);
      else if (column > area.right) index = cells.firstFrom(row + 1, area.left);
      else {
        const value = this.valueOf(sheet, index++);
        if (value !== null) yield value;
      }
    }
  }

  nameOf(name: string, sheet: string): Expression {
    return this.source.nameOf(name, sheet);
  }

  spendStep(): void {
    if (++this.steps > MOST_STEPS) throw new NotComputable('too much to work out');
  }

  private valueOf(sheet: CalculationSheet, index: number): FormulaValue {
    return this.isStale(sheet, index) ? this.resultOf(sheet, index) : sheet.contentOf(index);
  }

  private known(sheet: CalculationSheet, index: number): Result | undefined {
    return this.results.get(sheet.cells)?.get(index);
  }

  private settle(sheet: CalculationSheet, index: number, result: Result): void {
    const ofSheet = this.results.get(sheet.cells);
    if (ofSheet) ofSheet.set(index, result);
    else this.results.set(sheet.cells, new Map([[index, result]]));
  }

  /** Depth first along the references with a stack of our own, so that no chain is too long. */
  private workOut(sheet: CalculationSheet, index: number): void {
    const onPath = new Map<CellTable, Set<number>>();
    const stack = [this.enter({ sheet, index }, onPath)];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { value: needed } = top.needed.next();
      if (!needed) {
        stack.pop();
        onPath.get(top.sheet.cells)?.delete(top.index);
        if (this.known(top.sheet, top.index) === undefined) this.evaluate(top.sheet, top.index);
      } else if (onPath.get(needed.sheet.cells)?.has(needed.index)) this.settle(needed.sheet, needed.index, UNKNOWN);
      else stack.push(this.enter(needed, onPath));
    }
  }

  private enter(formula: FormulaAt, onPath: Map<CellTable, Set<number>>) {
    const ofSheet = onPath.get(formula.sheet.cells);
    if (ofSheet) ofSheet.add(formula.index);
    else onPath.set(formula.sheet.cells, new Set([formula.index]));
    return { ...formula, needed: this.neededBy(formula.sheet, formula.index) };
  }

  private evaluate(sheet: CalculationSheet, index: number): void {
    try {
      const { expression, place } = sheet.formulaOf(index);
      this.settle(sheet, index, evaluateFormula(expression, place, this));
    } catch (failure) {
      if (!(failure instanceof NotComputable)) throw failure;
      this.settle(sheet, index, UNKNOWN);
    }
  }

  /** Formulas to be worked out before this one. */
  private *neededBy(sheet: CalculationSheet, index: number): Generator<FormulaAt, undefined> {
    try {
      for (const { sheet: name, area } of this.source.areasOf(sheet.referencesOf(index))) {
        const target = this.source.sheet(name);
        for (const stale of this.staleIn(target, area)) {
          if (this.known(target, stale) === undefined) yield { sheet: target, index: stale };
        }
      }
    } catch (failure) {
      if (!(failure instanceof NotComputable) && !(failure instanceof FormulaFailure)) throw failure;
    }
    return undefined;
  }

  private *staleIn(sheet: CalculationSheet, area: CellArea): Generator<number> {
    const indexes = this.staleOf(sheet);
    const { cells } = sheet;
    let at = lowerBound(indexes, cells.firstFrom(area.top, area.left));
    for (; at < indexes.length && cells.row(indexes[at]!) <= area.bottom; at++) {
      this.spendStep();
      const column = cells.column(indexes[at]!);
      if (column >= area.left && column <= area.right) yield indexes[at]!;
    }
  }

  private staleOf(sheet: CalculationSheet): readonly number[] {
    const known = this.staleIndexes.get(sheet.cells);
    if (known) return known;
    const indexes = [...sheet.cells.formulas.keys()]
      .filter((index) => this.isStale(sheet, index))
      .sort((a, b) => a - b);
    this.staleIndexes.set(sheet.cells, indexes);
    return indexes;
  }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
