import type { CellArea } from '../../../sheet/cellArea';
import { CellError } from '../worksheet/cellError';
import { FormulaFailure, roundTo15Digits, toNumber } from './coercion';
import type { AreaReference, Expression } from './expression';
import { FORMULA_FUNCTIONS } from './formulaFunctions';
import { NotComputable, type FormulaValue } from './formulaValue';
import { applyOperator } from './operators';
import { placeArea, type Placement } from './placement';

/** The cells a formula may look at. Both throw `NotComputable` for what is not there or not known. */
export interface FormulaCells {
  valueAt(sheet: string, row: number, column: number): FormulaValue;
  /** Values of the cells of an area that are not blank. */
  valuesIn(sheet: string, area: CellArea): Iterable<FormulaValue>;
  /** What a defined name stands for, seen from a sheet. */
  nameOf(name: string, sheet: string): Expression;
  /** Counts a step of work; there is only so much of it for one workbook. */
  spendStep(): void;
}

/** Defined names inside one another. */
const DEEPEST_NAMES = 8;

/** A formula being worked out at its place. Functions get this to reach their operands. */
export class Evaluation {
  constructor(
    private readonly cells: FormulaCells,
    private readonly place: Placement,
    private readonly nameDepth = 0,
  ) {}

  /** The expression's value; an error it comes to is thrown. @throws FormulaFailure, NotComputable */
  value(expression: Expression | null): FormulaValue {
    if (expression === null) return null;
    this.cells.spendStep();
    switch (expression.kind) {
      case 'constant':
        if (expression.value instanceof CellError) throw new FormulaFailure(expression.value);
        return expression.value;
      case 'area':
        return this.cell(expression);
      case 'name':
        return this.named().value(this.resolve(expression.name));
      case 'negate':
        return -toNumber(this.value(expression.operand));
      case 'percent':
        return roundTo15Digits(toNumber(this.value(expression.operand)) / 100);
      case 'chain':
        return this.chain(expression);
      case 'call': {
        const work = FORMULA_FUNCTIONS.get(expression.name);
        if (!work) throw new NotComputable(expression.name);
        return work(expression.operands, this);
      }
    }
  }

  /** Values of an operand that may be an area: its cells that are not blank. Null when it is a single value. */
  cellsOf(expression: Expression): Iterable<FormulaValue> | null {
    if (expression.kind === 'name') return this.named().cellsOf(this.resolve(expression.name));
    if (expression.kind !== 'area') return null;
    return this.cells.valuesIn(expression.sheet ?? this.place.sheet, placeArea(expression, this.place));
  }

  /** How many cells an operand covers; null when it is no area. */
  sizeOf(expression: Expression): number | null {
    if (expression.kind === 'name') return this.named().sizeOf(this.resolve(expression.name));
    if (expression.kind !== 'area') return null;
    const area = placeArea(expression, this.place);
    return (area.bottom - area.top + 1) * (area.right - area.left + 1);
  }

  private chain(expression: Extract<Expression, { kind: 'chain' }>): FormulaValue {
    let value = this.value(expression.first);
    for (const link of expression.rest) value = applyOperator(link.operator, value, this.value(link.operand));
    return value;
  }

  private cell(reference: AreaReference): FormulaValue {
    const area = placeArea(reference, this.place);
    if (area.top !== area.bottom || area.left !== area.right)
      throw new NotComputable('an area where one value is meant');
    const value = this.cells.valueAt(reference.sheet ?? this.place.sheet, area.top, area.left);
    if (value instanceof CellError) throw new FormulaFailure(value);
    return value;
  }

  private named(): Evaluation {
    if (this.nameDepth >= DEEPEST_NAMES) throw new NotComputable('names too deep');
    return new Evaluation(this.cells, { ...this.place, rowShift: 0, columnShift: 0 }, this.nameDepth + 1);
  }

  private resolve(name: string): Expression {
    return this.cells.nameOf(name, this.place.sheet);
  }
}

/** Works out a formula; an error is a result like any other. @throws NotComputable */
export function evaluateFormula(expression: Expression, place: Placement, cells: FormulaCells): FormulaValue {
  try {
    const value = new Evaluation(cells, place).value(expression);
    return value ?? 0;
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.error;
    throw failure;
  }
}
